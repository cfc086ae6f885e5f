package cn.yingde.govservice.demodata.people;

import cn.yingde.govservice.demodata.Dice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Invented people: born 1900–1910, so that no number can be that of a living person, with telephone numbers of one
 * range (170 0000 0000 to 170 0000 9999) that is used for nothing else.
 */
public final class People {

    private static final String FAMILY = "陈李黄张梁林刘吴罗杨邓朱钟谢曾何郑许冯温范廖欧丘蓝赖";
    private static final String GIVEN_FIRST = "志建伟国文海永俊晓美秀春丽雪玉锦家子思雅";
    private static final String GIVEN_SECOND = "强明华辉平军荣杰敏玲芳萍燕红娟婷兰英欣怡";
    private static final String TRADES = "茶业商贸建材农业科技物流餐饮装饰食品机械";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int BIRTHS = 4017;

    private People() {}

    public static String name(Dice dice) {
        String name = letter(FAMILY, dice) + letter(GIVEN_FIRST, dice);
        return dice.chance(0.78) ? name + letter(GIVEN_SECOND, dice) : name;
    }

    public static String phone(Dice dice) {
        return String.format(Locale.ROOT, "1700000%04d", dice.between(0, 9999));
    }

    /** The identity number of the n-th person; each n has its own. */
    public static String identity(int n) {
        String birth = FIRST_BIRTH.plusDays(n % BIRTHS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = String.format(Locale.ROOT, "441881%s%03d", birth, 1 + n / BIRTHS);
        return body + Checks.identityCheck(body);
    }

    public static String organisation(int n, Dice dice) {
        int trade = dice.between(0, TRADES.length() / 2 - 1) * 2;
        return "英德市演示" + TRADES.substring(trade, trade + 2) + "第" + (1 + n % 3000) + "号有限公司";
    }

    public static String organisationCode(int n) {
        return Checks.creditCode("91441881", String.format(Locale.ROOT, "MB9%05d", 1 + n % 3000));
    }

    private static String letter(String letters, Dice dice) {
        int at = dice.between(0, letters.length() - 1);
        return letters.substring(at, at + 1);
    }
}
