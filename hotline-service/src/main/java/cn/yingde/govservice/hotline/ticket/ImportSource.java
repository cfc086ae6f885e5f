package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The line of an earlier system that a ticket was taken over from, with the hash it is known again by. */
@Embeddable
public record ImportSource(
        String sourceSystem,
        String sourceNo,
        @Column(name = "import_fingerprint") String fingerprint) {}
