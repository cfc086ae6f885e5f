package cn.yingde.govservice.catalog.figure;

import cn.yingde.govservice.catalog.figure.CatalogueFigures.FiguresView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of the catalogue over HTTP. */
@RestController
@RequestMapping("/api/catalog/v1/statistics")
@Tag(name = "statistics", description = "目录统计")
class FiguresController {

    private final CatalogueFigures figures;
    private final Clock clock;

    FiguresController(CatalogueFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/standardisation")
    @ReadsFigures
    @Operation(summary = "“十统一”达标情况，按部门和类型 · How far the matters in force meet the standard")
    FiguresView countStandardisation(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String departmentId) {
        return figures.standardisation(day(asOf), departmentId);
    }

    @GetMapping("/convenience")
    @ReadsFigures
    @Operation(summary = "马上办、网上办、最多跑一次、时限压缩，按部门和类型 · Instant, online, visits and shorter limits")
    FiguresView countConvenience(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String departmentId) {
        return figures.convenience(day(asOf), departmentId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
