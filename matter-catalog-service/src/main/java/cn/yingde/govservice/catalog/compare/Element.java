package cn.yingde.govservice.catalog.compare;

import cn.yingde.govservice.catalog.compare.Comparison.Content;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.function.Function;

/** One element of a version, written line by line. */
record Element(String pointer, Text name, Function<Content, List<String>> text) {

    List<String> lines(Content content) {
        return text.apply(content).stream().filter(line -> !line.isBlank()).toList();
    }
}
