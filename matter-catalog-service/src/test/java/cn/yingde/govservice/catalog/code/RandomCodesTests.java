package cn.yingde.govservice.catalog.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What the check character of GB 32100 is for: every slip of one character or of two neighbours is found. */
class RandomCodesTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @RepeatedTest(20)
    void findsEverySlip(RepetitionInfo seed) {
        String code = code(new Random(seed.getCurrentRepetition()));
        assertThat(CreditCodes.valid(code)).as(code).isTrue();
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String slip = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(CreditCodes.valid(slip)).as(slip).isEqualTo(slip.equals(code));
            }
        }
    }

    @RepeatedTest(20)
    void findsNeighboursThatChangedPlaces(RepetitionInfo seed) {
        String code = code(new Random(seed.getCurrentRepetition()));
        for (int place = 0; place + 1 < code.length(); place++) {
            String swapped =
                    code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
            assertThat(CreditCodes.valid(swapped)).as(swapped).isEqualTo(swapped.equals(code));
        }
    }

    @RepeatedTest(20)
    void putsCodesTogetherAndTakesThemApart(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        String uscc = code(random);
        String level = String.valueOf(1 + random.nextInt(7));
        String basic = "4401" + "%08d".formatted(random.nextInt(100_000_000));
        ImplementationCode code = ImplementationCode.of(uscc, level, basic);
        assertThat(code.value()).hasSize(31);
        assertThat(code.uscc()).isEqualTo(uscc);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.basicCode()).isEqualTo(basic);
        String item = code.handlingItem(1 + random.nextInt(99));
        assertThat(CodingScheme.GB39554.isHandlingItemCode(item)).as(item).isTrue();
        assertThat(item.substring(0, 31)).isEqualTo(code.value());
    }

    private static String code(Random random) {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            first.append(ALPHABET.charAt(random.nextInt(31)));
        }
        return Codes.withCheck(first.toString());
    }
}
