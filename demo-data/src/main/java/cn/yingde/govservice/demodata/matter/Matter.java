package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.department.Department;
import cn.yingde.govservice.demodata.department.Departments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One matter of the catalogue.
 *
 * @param ownerId who implements it before the reform
 * @param takenOverBy who gets it by the reform, if it moves
 * @param weight how often it is applied for
 */
public record Matter(
        String basicCode,
        String type,
        String name,
        String ownerId,
        @Nullable String takenOverBy,
        boolean stationed,
        int weight,
        String basisTitle,
        String basisNo,
        Traits traits) {

    static final String COUNTY_LEVEL = "4";

    public Department owner() {
        return Departments.byId(ownerId);
    }

    public Department ownerOn(LocalDate day) {
        return day.isBefore(HalfYear.REFORM) || takenOverBy == null ? owner() : Departments.byId(takenOverBy);
    }

    /** The 31 digits: the body's credit code, the exercising level, the basic code. */
    public String codeOn(LocalDate day) {
        Department owner = ownerOn(day);
        String credit = day.isBefore(HalfYear.REFORM) ? owner.creditCode() : owner.creditCodeAfterReform();
        return credit + COUNTY_LEVEL + basicCode;
    }

    public boolean fireApproval() {
        return basicCode.startsWith(Matters.FIRE_APPROVALS);
    }

    public boolean publicService() {
        return type.equals("20");
    }

    public boolean permit() {
        return type.equals("01");
    }
}
