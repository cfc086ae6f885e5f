package cn.yingde.govservice.hotline.ticket;

import java.util.List;

/** Where an imported ticket comes from, the fingerprint of its line, and the rules its history broke. */
public record ImportSource(String sourceSystem, String sourceNo, String fingerprint, List<String> deviations) {}
