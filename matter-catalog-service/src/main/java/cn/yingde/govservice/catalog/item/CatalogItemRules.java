package cn.yingde.govservice.catalog.item;

import cn.yingde.govservice.catalog.code.BasicCode;
import cn.yingde.govservice.catalog.code.CodingScheme;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;

/** What the code of a catalogue entry must agree with. */
public final class CatalogItemRules {

    private CatalogItemRules() {}

    /** The code reads as one of the present scheme and names the entry's own type. */
    public static void codeFits(Identity identity) {
        if (!CodingScheme.GB39554.isBasicCode(identity.basicCode())) {
            throw ProblemException.invalid(
                    "/basicCode",
                    "BASIC_CODE",
                    Text.of(
                            "基本编码为12位数字，第3至4位是事项类型。",
                            "A basic code has 12 digits, the third and fourth a known type."));
        }
        if (!new BasicCode(identity.basicCode()).type().equals(identity.type())) {
            throw ProblemException.invalid(
                    "/type",
                    "TYPE_DIFFERS",
                    Text.of("事项类型与基本编码第3至4位不符。", "The type differs from the third and fourth digit of the code."));
        }
    }
}
