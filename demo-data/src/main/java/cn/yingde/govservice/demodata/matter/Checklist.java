package cn.yingde.govservice.demodata.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The implementation checklist as the catalogue takes it. */
public record Checklist(
        List<String> conditions,
        List<Material> materials,
        List<Step> steps,
        Limit statutoryLimit,
        Limit promisedLimit,
        String caseType,
        int onSiteVisits,
        String onSiteReason,
        boolean online,
        String onlineLevel,
        List<Integer> onlineDepth,
        List<String> handlingForms,
        List<String> serviceForms,
        boolean stationedAtCentre,
        Fee fee,
        List<Form> forms,
        List<Result> results,
        List<String> audiences,
        List<String> themes,
        String powerSource,
        String consultPhone,
        String supervisePhone,
        String address,
        String hours,
        List<Question> faqs) {

    public record Material(String name, String necessity, String form, int copies) {}

    record Step(String name, int workingDays) {}

    record Limit(int days, String unit) {}

    record Fee(
            boolean charged,
            @Nullable String basis,
            @Nullable Boolean onlinePayment,
            List<FeeItem> items) {}

    record FeeItem(String name, String standard) {}

    record Form(String name) {}

    record Result(String name, String sample) {}

    record Question(String question, String answer) {}
}
