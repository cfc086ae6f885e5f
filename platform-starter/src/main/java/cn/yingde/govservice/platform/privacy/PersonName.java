package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's name (姓名); written out masked unless its value is asked for. */
public record PersonName(String value) {

    public static final int LONGEST = 100;

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "尉迟", "公孙", "慕容", "令狐", "皇甫", "夏侯", "轩辕", "端木", "独孤", "南宫", "西门", "宇文",
            "长孙", "司空", "钟离", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙");

    public static PersonName of(String text) {
        String value = text.strip();
        return new PersonName(Masks.accepted(value, check(value)));
    }

    public static Optional<Text> check(String value) {
        return Masks.fault(value, LONGEST);
    }

    /** 张*, 李*敏, 欧阳*, 阿**·买**. */
    @JsonValue
    public String masked() {
        if (value.indexOf('·') >= 0) {
            return Arrays.stream(value.split("·"))
                    .map(part -> part.length() < 2 ? "*" : Masks.keep(part, 1, 0))
                    .collect(Collectors.joining("·"));
        }
        int length = value.codePointCount(0, value.length());
        int surname = length > 2 && COMPOUND_SURNAMES.contains(value.substring(0, 2)) ? 2 : 1;
        return Masks.keep(value, surname, length > surname + 1 ? 1 : 0);
    }

    @Override
    public String toString() {
        return masked();
    }
}
