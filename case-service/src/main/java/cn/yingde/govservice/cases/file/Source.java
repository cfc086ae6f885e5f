package cn.yingde.govservice.cases.file;

import jakarta.persistence.Embeddable;

/** Where an imported case comes from: the key that makes an import safe to repeat. */
@Embeddable
public class Source {

    private String sourceSystem;
    private String sourceNo;
    private String sourceHash;

    protected Source() {}

    /** @param sourceHash of the whole line, so that a changed one is told from a repeated one */
    public Source(String sourceSystem, String sourceNo, String sourceHash) {
        this.sourceSystem = sourceSystem;
        this.sourceNo = sourceNo;
        this.sourceHash = sourceHash;
    }

    public String system() {
        return sourceSystem;
    }

    public String no() {
        return sourceNo;
    }

    public String hash() {
        return sourceHash;
    }
}
