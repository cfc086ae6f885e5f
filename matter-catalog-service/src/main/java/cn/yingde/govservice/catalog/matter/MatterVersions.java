package cn.yingde.govservice.catalog.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The published versions of matters. */
public interface MatterVersions extends Repository<MatterVersion, Long> {

    Optional<MatterVersion> findByMatterIdAndVersionNo(long matterId, int versionNo);

    Optional<MatterVersion> findFirstByMatterIdAndEffectiveOnLessThanEqualOrderByVersionNoDesc(
            long matterId, LocalDate day);

    List<MatterVersion> findByMatterIdOrderByVersionNo(long matterId);

    MatterVersion save(MatterVersion version);

    /** What is, or will be, in force of a published matter. */
    default MatterVersion published(Matter matter) {
        Integer number = matter.publishedVersion();
        return findByMatterIdAndVersionNo(matter.id(), number == null ? 0 : number)
                .orElseThrow(() -> new IllegalStateException("Matter " + matter.code() + " has no published version"));
    }

    /** The version of a day. */
    default Optional<MatterVersion> on(Matter matter, LocalDate day) {
        return findFirstByMatterIdAndEffectiveOnLessThanEqualOrderByVersionNoDesc(matter.id(), day);
    }
}
