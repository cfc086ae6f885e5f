package cn.yingde.govservice.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes sections: sentences with {@code {figure.key}} for figures, and the texts that people entered.
 * A sentence whose figure has no value is left out, so that nothing is said that is not known.
 */
final class Writer {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9.-]+)}");

    private final FigureBook figures;
    private final Map<String, ManualText> texts;
    private final List<Section> sections = new ArrayList<>();

    /** What a person wrote. */
    record ManualText(String text, String source) {}

    Writer(FigureBook figures, Map<String, ManualText> texts) {
        this.figures = figures;
        this.texts = texts;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    Writer heading(int level, String heading) {
        sections.add(new Section(level, heading, new ArrayList<>()));
        return this;
    }

    /** Sentences of one paragraph. */
    Writer say(String... sentences) {
        return say(UnaryOperator.identity(), sentences);
    }

    /** The same with figures shown in another form. */
    Writer say(UnaryOperator<String> form, String... sentences) {
        List<Run> runs = new ArrayList<>();
        for (String sentence : sentences) {
            runs(sentence, form).ifPresent(runs::addAll);
        }
        if (!runs.isEmpty()) {
            add(new Paragraph(List.copyOf(runs), null));
        }
        return this;
    }

    /** What was entered under this id; blank lines part paragraphs. */
    Writer entered(String id) {
        ManualText text = texts.get(id);
        if (text != null) {
            for (String part : text.text.split("\\R\\s*\\R")) {
                add(new Paragraph(List.of(new Run(part.strip(), null)), text.source));
            }
        }
        return this;
    }

    boolean has(String id) {
        return texts.containsKey(id);
    }

    private void add(Paragraph paragraph) {
        sections.get(sections.size() - 1).paragraphs().add(paragraph);
    }

    private Optional<List<Run>> runs(String sentence, UnaryOperator<String> form) {
        List<Run> runs = new ArrayList<>();
        Matcher slot = SLOT.matcher(sentence);
        int at = 0;
        while (slot.find()) {
            Optional<ReportFigure> figure = figures.get(slot.group(1));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            plain(sentence.substring(at, slot.start()), runs);
            runs.add(new Run(form.apply(shown(figure.get())), slot.group(1)));
            at = slot.end();
        }
        plain(sentence.substring(at), runs);
        return Optional.of(runs);
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, null));
        }
    }

    private static String shown(ReportFigure figure) {
        return figure.value() + (figure.unit().equals("%") ? "%" : "");
    }
}
