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

    Optional<MatterVersion> findFirstByMatterIdOrderByVersionNoDesc(long matterId);

    List<MatterVersion> findByMatterIdAndVersionNoGreaterThanOrderByVersionNo(long matterId, int versionNo);

    /** What is in effect of a published matter. */
    default MatterVersion published(Matter matter) {
        return findByMatterIdAndVersionNo(matter.id(), inEffect(matter)).orElseThrow(() -> missing(matter));
    }

    /** What was published last, be its day still to come. */
    default MatterVersion latest(Matter matter) {
        return findFirstByMatterIdOrderByVersionNoDesc(matter.id()).orElseThrow(() -> missing(matter));
    }

    /** Published versions whose day is still to come, in the order of their days. */
    default List<MatterVersion> waiting(Matter matter) {
        return matter.waits()
                ? findByMatterIdAndVersionNoGreaterThanOrderByVersionNo(matter.id(), inEffect(matter))
                : List.of();
    }

    /** The version of a day. */
    default Optional<MatterVersion> on(Matter matter, LocalDate day) {
        return findFirstByMatterIdAndEffectiveOnLessThanEqualOrderByVersionNoDesc(matter.id(), day);
    }

    /** The version of a day and all that were published for later ones. */
    default List<MatterVersion> from(Matter matter, LocalDate day) {
        int first = on(matter, day).map(MatterVersion::versionNo).orElse(1);
        return findByMatterIdAndVersionNoGreaterThanOrderByVersionNo(matter.id(), first - 1);
    }

    private static int inEffect(Matter matter) {
        Integer number = matter.publishedVersion();
        return number == null ? 0 : number;
    }

    private static IllegalStateException missing(Matter matter) {
        return new IllegalStateException("Matter " + matter.code() + " has no published version");
    }
}
