package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How sentences are made of figures and of what people wrote. */
class WriterTests {

    @Test
    void putsFiguresIntoSentencesAndKeepsWhichOnes() {
        Writer writer = writer(figure("hotline.received", 12, "单"), figure("hotline.rate", "99.97", "%"));

        writer.heading(2, "(三)热线").say("收到{hotline.received}单,回复率{hotline.rate}。");

        Paragraph paragraph = writer.sections().get(0).paragraphs().get(0);
        assertThat(paragraph.text()).isEqualTo("收到12单,回复率99.97%。");
        assertThat(paragraph.runs())
                .containsExactly(
                        new Run("收到", null),
                        new Run("12", "hotline.received"),
                        new Run("单,回复率", null),
                        new Run("99.97%", "hotline.rate"),
                        new Run("。", null));
    }

    @Test
    void leavesOutASentenceWhoseFigureIsNotKnown() {
        Writer writer = writer(figure("a.known", 1, "件"), figure("a.unknown", null, "%"));

        writer.heading(2, "(一)")
                .say("受理{a.known}件", ",办结率{a.unknown}", ",另有{a.missing}件", "。")
                .say("{a.unknown}");

        assertThat(writer.sections().get(0).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("受理1件。");
    }

    @Test
    void takesWhatPeopleWroteParagraphByParagraphWithItsSource() {
        Writer writer = new Writer(
                new FigureBook(List.of()), Map.of("text.problems", new Writer.ManualText("一是甲。\n\n 二是乙。\n", "办公室")));

        writer.heading(1, "二、存在问题").entered("text.problems").entered("text.missing");

        assertThat(writer.sections().get(0).paragraphs())
                .extracting(Paragraph::text, Paragraph::manualSource)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("一是甲。", "办公室"),
                        org.assertj.core.api.Assertions.tuple("二是乙。", "办公室"));
    }

    private static Writer writer(ReportFigure... figures) {
        return new Writer(new FigureBook(List.of(figures)), Map.of());
    }

    static ReportFigure figure(String key, @Nullable Object value, String unit) {
        return new ReportFigure(
                key,
                key,
                key,
                null,
                null,
                value,
                unit,
                1L,
                null,
                "公式",
                1,
                null,
                null,
                "/api/reporting/v1/metrics/x/records");
    }
}
