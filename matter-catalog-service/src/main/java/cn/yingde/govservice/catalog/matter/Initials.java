package cn.yingde.govservice.catalog.matter;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** The first letters of the pinyin of a name, as people type them. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "");
    }
}
