package cn.yingde.govservice.demodata.department;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.people.Checks;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body of the county.
 *
 * @param stationed at the centre, before the reform or, when the reform founds it, from then on
 * @param founded by the reform
 * @param newName the reform's name for it
 * @param dissolved the reform takes all its matters
 */
public record Department(
        int ordinal,
        String id,
        String name,
        String shortName,
        Kind kind,
        boolean stationed,
        boolean founded,
        @Nullable String newName,
        boolean dissolved,
        int floor,
        String personTheme,
        String corporateTheme) {

    /** What sort of body it is; only departments are counted among the 39. */
    public enum Kind {
        DEPARTMENT,
        TOWN,
        PUBLIC_UNIT,
        BUREAU_UNIT
    }

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    public String creditCode() {
        return kind == Kind.PUBLIC_UNIT ? code("91441881", "MB0A") : code("11441881", "MB0A");
    }

    /** A renamed body is formed anew and gets a new code. */
    public String creditCodeAfterReform() {
        return newName == null ? creditCode() : code("11441881", "MB0C");
    }

    public String nameOn(LocalDate day) {
        return newName == null || day.isBefore(HalfYear.REFORM) ? name : newName;
    }

    public LocalDate validFrom() {
        return founded ? HalfYear.REFORM : LONG_AGO;
    }

    public boolean stationedAfterReform() {
        return stationed && !dissolved;
    }

    public String consultPhone() {
        return String.format(Locale.ROOT, "0763-80%05d", ordinal);
    }

    public String supervisePhone() {
        return String.format(Locale.ROOT, "0763-81%05d", ordinal);
    }

    public String address() {
        return kind == Kind.DEPARTMENT && stationed ? "英德市政务服务中心" + floor + "楼(演示地址)" : "英德市英城街道(演示地址)" + ordinal + "号";
    }

    private String code(String prefix, String series) {
        return Checks.creditCode(prefix, String.format(Locale.ROOT, "%s%04d", series, ordinal));
    }
}
