package cn.yingde.govservice.catalog.item;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the province-wide catalogue (基本目录) that departments implement. */
@Entity
@Table(name = "catalog_item")
public class CatalogItem {

    @Id
    private String basicCode;

    private String name;
    private String type;
    private String level;

    @Convert(converter = LegalBasesJson.class)
    private List<LegalBasis> legalBases;

    @Version
    private @Nullable Long version;

    protected CatalogItem() {}

    public CatalogItem(Identity identity) {
        this.basicCode = identity.basicCode();
        this.name = identity.name();
        this.type = identity.type();
        this.level = identity.level();
        this.legalBases = identity.legalBases();
    }

    /** The province has revised the entry; matters show it when they are next published. */
    void become(Identity identity) {
        this.name = identity.name();
        this.type = identity.type();
        this.level = identity.level();
        this.legalBases = identity.legalBases();
    }

    public Identity identity() {
        return new Identity(basicCode, name, type, level, legalBases);
    }

    public String basicCode() {
        return basicCode;
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
