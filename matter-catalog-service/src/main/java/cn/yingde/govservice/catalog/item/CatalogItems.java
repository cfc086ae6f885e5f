package cn.yingde.govservice.catalog.item;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The catalogue. */
public interface CatalogItems extends Repository<CatalogItem, String> {

    Optional<CatalogItem> findById(String basicCode);

    List<CatalogItem> findAll();

    boolean existsById(String basicCode);

    boolean existsByBasicCodeStartingWithAndBasicCodeNot(String family, String mainEntry);

    CatalogItem saveAndFlush(CatalogItem item);

    /** Whether the catalogue splits a main entry into sub-entries. */
    default boolean hasSubEntries(String mainEntry) {
        return existsByBasicCodeStartingWithAndBasicCodeNot(mainEntry.substring(0, 9), mainEntry);
    }

    /** An entry that a request names in its body. */
    default CatalogItem named(String basicCode, String pointer) {
        return findById(basicCode).orElseThrow(() -> unknown(basicCode, pointer));
    }

    /** What a caller who names an unknown entry is told. */
    static ProblemException unknown(String basicCode, String pointer) {
        Text detail = Text.of("基本目录中没有" + basicCode + "。", "The catalogue has no entry " + basicCode + ".");
        return ProblemException.of(CatalogProblem.CATALOG_ITEM_UNKNOWN, detail).at(pointer, "UNKNOWN_ITEM", detail);
    }
}
