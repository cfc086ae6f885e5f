package cn.yingde.govservice.catalog.compare;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.platform.text.Text;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.stream.Stream;

/** What differs between two versions: element by element, which lines went and which came. */
public record Comparison(List<Change> changes) {

    /** What is compared. */
    public record Content(Identity identity, Checklist checklist) {}

    /** An element that differs, with its place in the draft. */
    public record Change(String pointer, Text element, List<DiffLine> lines) {}

    public record DiffLine(Kind kind, String text) {
        public enum Kind {
            REMOVED,
            ADDED
        }
    }

    public static Comparison of(Content before, Content after) {
        return new Comparison(Elements.ALL.stream()
                .map(element -> change(element, before, after))
                .filter(change -> !change.lines().isEmpty())
                .toList());
    }

    private static Change change(Element element, Content before, Content after) {
        List<DiffLine> lines = DiffUtils.diff(element.lines(before), element.lines(after)).getDeltas().stream()
                .flatMap(Comparison::lines)
                .toList();
        return new Change(element.pointer(), element.name(), lines);
    }

    private static Stream<DiffLine> lines(AbstractDelta<String> delta) {
        return Stream.concat(
                delta.getSource().getLines().stream().map(text -> new DiffLine(DiffLine.Kind.REMOVED, text)),
                delta.getTarget().getLines().stream().map(text -> new DiffLine(DiffLine.Kind.ADDED, text)));
    }
}
