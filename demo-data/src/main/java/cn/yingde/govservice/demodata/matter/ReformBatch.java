package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.department.Department;
import cn.yingde.govservice.demodata.department.Departments;
import java.util.List;

/** The reform as one transfer batch: first the new names, then the matters that move. */
public final class ReformBatch {

    public static final String TITLE = "英德市2019年机构改革事项划转（演示数据）";
    public static final String DOCUMENT = "《英德市机构改革方案》（演示数据）";
    public static final String REASON = "演示数据：按机构改革方案迁移历史划转";
    public static final String EFFECTIVE_ON = HalfYear.REFORM.toString();

    private ReformBatch() {}

    public static List<Department> renames() {
        return Departments.renamed();
    }

    public static List<Matter> transfers() {
        return Matters.all().stream()
                .filter(matter -> matter.takenOverBy() != null)
                .toList();
    }
}
