package cn.yingde.govservice.platform.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The probe's aggregate: a name that can be changed. */
@Entity
class Probe {

    @Id
    private long id;

    private String name;

    @Version
    private Long version;

    protected Probe() {}

    Probe(long id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String to) {
        this.name = to;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
