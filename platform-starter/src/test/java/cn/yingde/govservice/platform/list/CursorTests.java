package cn.yingde.govservice.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    @Test
    void comesBackAsItWas() {
        Cursor cursor = Cursor.of("2026-03-02T09:00", 17, "", "名称|a=b&c");
        assertThat(Cursor.decode(cursor.encode(42), 42)).isEqualTo(cursor);
        assertThat(cursor.encode(42)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void belongsToItsFilters() {
        refuses(() -> Cursor.decode(Cursor.of(1).encode(42), 43));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "a b", "MTIz", "====", "%00", "游标"})
    void refusesWhatIsNoCursor(String text) {
        refuses(() -> Cursor.decode(text, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverFailsOtherwiseForATamperedOne(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(Cursor.of(random.nextLong(), "x").encode(7));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
        }
        try {
            Cursor read = Cursor.decode(text.toString(), 7);
            read.number(0);
        } catch (ProblemException refused) {
            assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR);
        }
    }

    @Test
    void refusesAPartThatIsMissingOrNoNumber() {
        refuses(() -> Cursor.of("a").part(1));
        refuses(() -> Cursor.of("a").number(0));
        refuses(() -> Cursor.of("99999999999999999999").number(0));
        assertThat(Cursor.of(5).number(0)).isEqualTo(5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pagesOfAnySizeShowEachRowOnce(long seed) {
        Random random = new Random(seed);
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, random.nextInt(90)).boxed().toList());
        Collections.shuffle(rows, random);
        List<Integer> sorted = rows.stream().sorted().toList();
        List<Integer> seen = new ArrayList<>();
        PageRequest request = new PageRequest(1 + random.nextInt(20), null, 3);
        Page<Integer> page = page(sorted, request);
        seen.addAll(page.items());
        while (page.nextCursor() != null) {
            page = page(sorted, new PageRequest(1 + random.nextInt(20), Cursor.decode(page.nextCursor(), 3), 3));
            assertThat(page.items()).isNotEmpty();
            seen.addAll(page.items());
        }
        assertThat(seen).isEqualTo(sorted);
    }

    private static Page<Integer> page(List<Integer> all, PageRequest request) {
        long after = request.cursor() == null ? -1 : request.cursor().number(0);
        List<Integer> rows = all.stream()
                .filter(row -> row > after)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
    }
}
