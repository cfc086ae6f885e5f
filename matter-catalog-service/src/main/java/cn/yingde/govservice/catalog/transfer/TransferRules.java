package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a reform. */
final class TransferRules {

    static final Rule NOT_BACKDATED = new Rule(
            "CATALOG-TRANSFER-1",
            Text.of(
                    "划转自改革文件确定的日期起生效；历史划转须标明并说明原因",
                    "A reform takes effect on its day; a past one is marked historical and says why"),
            Text.of(
                    "今日或以后的日期；historical 的为今日或以前，并填写原因",
                    "A date of today or later; a historical one of today or before, with a reason"));
    static final Rule NEXT_DAY = new Rule(
            "CATALOG-TRANSFER-2",
            Text.of("生效日当天尚未确认的项目，确认后次日生效", "What is confirmed late takes effect the next day"),
            Text.of("次日", "The next day"));
    static final Rule FREE_CODE = new Rule(
            "CATALOG-TRANSFER-3",
            Text.of("同一部门同一目录条目只有一个实施清单", "A department implements an entry once"),
            Text.of("改为合并（MERGE）", "A MERGE instead"));
    static final Rule IN_FORCE = new Rule(
            "CATALOG-TRANSFER-4",
            Text.of("划转的是未取消的事项", "What is transferred is not cancelled"),
            Text.of("划转其承接事项", "Transfer its successor"));

    static final Rule TARGET_EXISTS = new Rule(
            "CATALOG-TRANSFER-5",
            Text.of("事项由现存部门实施", "A department that exists implements a matter"),
            Text.of("生效日未撤销的部门", "A department that is not dissolved on the day"));

    static final Rule ONCE = new Rule(
            "CATALOG-TRANSFER-6",
            Text.of("一个事项在一个批次中只有一个去向", "A reform moves a matter once"),
            Text.of("每个事项一个项目；多个去向用拆分（SPLIT）", "One item for each matter; a SPLIT for several targets"));

    private TransferRules() {}

    static void eachOnce(List<TransferTerms> terms) {
        Set<Long> seen = new HashSet<>();
        terms.stream()
                .flatMap(one -> one.matterIds().stream())
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw refusal(ONCE, Text.of("事项" + id + "列了两次。", "The matter " + id + " is listed twice."));
                });
    }

    static void proposed(LocalDate effectiveOn, LocalDate today, boolean historical, @Nullable String reason) {
        boolean recorded = reason != null && !reason.isBlank() && !effectiveOn.isAfter(today);
        boolean ahead = !effectiveOn.isBefore(today);
        if (historical ? !recorded : !ahead) {
            throw refusal(NOT_BACKDATED, Text.of("今日是" + today + "。", "Today is " + today + "."));
        }
    }

    /** The day an item that is agreed today takes effect. */
    static LocalDate takesEffect(LocalDate reform, LocalDate today, boolean historical) {
        boolean late = !reform.isAfter(today) && !historical;
        return late ? today.plusDays(1) : reform;
    }

    static ProblemException taken(String code) {
        return refusal(FREE_CODE, Text.of("划入部门已有事项" + code + "。", "The target already has the matter " + code + "."));
    }

    static ProblemException ended(String code) {
        return refusal(IN_FORCE, Text.of("事项" + code + "已取消。", "The matter " + code + " is cancelled."));
    }

    static ProblemException dissolved(String department) {
        return refusal(
                TARGET_EXISTS, Text.of("部门" + department + "已撤销。", "The department " + department + " is dissolved."));
    }

    private static ProblemException refusal(Rule rule, Text detail) {
        return ProblemException.of(CatalogProblem.TRANSFER_REFUSED, detail).because(rule);
    }
}
