package cn.yingde.govservice.catalog.figure;

import cn.yingde.govservice.catalog.code.MatterType;
import cn.yingde.govservice.catalog.department.DepartmentDirectory;
import cn.yingde.govservice.catalog.matter.MattersInForce;
import cn.yingde.govservice.catalog.matter.MattersInForce.MatterInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures of a day, of the county or of one department, by department and by type. */
@Component
class CatalogueFigures {

    private static final String FORMULA = "1";

    private final MattersInForce inForce;
    private final DepartmentDirectory departments;
    private final StandardisationFigures standardisation;

    CatalogueFigures(MattersInForce inForce, DepartmentDirectory departments, StandardisationFigures standardisation) {
        this.inForce = inForce;
        this.departments = departments;
        this.standardisation = standardisation;
    }

    FiguresView convenience(LocalDate asOf, @Nullable String departmentId) {
        return view(asOf, departmentId, ConvenienceFigures::of);
    }

    FiguresView standardisation(LocalDate asOf, @Nullable String departmentId) {
        return view(asOf, departmentId, standardisation.ratios());
    }

    private FiguresView view(
            LocalDate asOf, @Nullable String departmentId, Function<List<MatterInForce>, List<Ratio>> ratios) {
        List<MatterInForce> all = inForce.on(asOf).stream()
                .filter(matter -> departmentId == null || matter.departmentId().equals(departmentId))
                .toList();
        return new FiguresView(
                asOf,
                FORMULA,
                all.size(),
                ratios.apply(all),
                groups(all, MatterInForce::departmentId, id -> departmentName(id, asOf), ratios),
                groups(all, matter -> matter.identity().type(), CatalogueFigures::typeName, ratios));
    }

    private static List<FigureGroup> groups(
            List<MatterInForce> all,
            Function<MatterInForce, String> key,
            Function<String, String> name,
            Function<List<MatterInForce>, List<Ratio>> ratios) {
        Map<String, List<MatterInForce>> grouped =
                all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> new FigureGroup(
                        group.getKey(),
                        name.apply(group.getKey()),
                        group.getValue().size(),
                        ratios.apply(group.getValue())))
                .toList();
    }

    private String departmentName(String id, LocalDate asOf) {
        return departments.name(id, asOf).orElse(id);
    }

    private static String typeName(String code) {
        return MatterType.of(code).map(MatterType::zh).orElse(code);
    }

    /**
     * The answer.
     *
     * @param matters how many matters that the public can apply for were in force
     */
    record FiguresView(
            LocalDate asOf,
            String formulaVersion,
            int matters,
            List<Ratio> total,
            List<FigureGroup> byDepartment,
            List<FigureGroup> byType) {}

    record FigureGroup(String key, String name, int matters, List<Ratio> figures) {}
}
