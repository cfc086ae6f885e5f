package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;

/** A personal value that cannot be one; says what is wrong and never the value itself. */
public final class InvalidPersonalData extends IllegalArgumentException {

    private final transient Text fault;

    InvalidPersonalData(Text fault) {
        super(fault.en());
        this.fault = fault;
    }

    public Text fault() {
        return fault;
    }
}
