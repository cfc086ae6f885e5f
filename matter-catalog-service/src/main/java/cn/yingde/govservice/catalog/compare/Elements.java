package cn.yingde.govservice.catalog.compare;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of a version in the order in which a guide shows them. */
final class Elements {

    static final List<Element> ALL = List.of(
            identity("/name", "事项名称", "Name", of -> List.of(of.name())),
            identity("/type", "事项类型", "Type", of -> List.of(of.type())),
            identity("/level", "行使层级", "Exercising level", of -> List.of(of.level())),
            identity("/legalBases", "设定依据", "Legal bases", Sentences::bases),
            element("/conditions", "受理条件", "Conditions", Checklist::conditions),
            element("/materials", "申请材料", "Materials", of -> Sentences.materials(of.materials())),
            element("/steps", "办理流程", "Steps", Sentences::steps),
            line("/statutoryLimit", "法定办结时限", "Statutory limit", of -> Sentences.limit(of.statutoryLimit())),
            line("/statutoryExplanation", "法定时限说明", "Explanation", Checklist::statutoryExplanation),
            line("/promisedLimit", "承诺办结时限", "Promised limit", of -> Sentences.limit(of.promisedLimit())),
            line("/caseType", "办件类型", "Case type", of -> Sentences.named("case-types", of.caseType())),
            line("/onSiteVisits", "到办事现场次数", "Visits", of -> Sentences.count(of.onSiteVisits(), "次")),
            line("/onSiteReason", "必须现场办理原因", "Reason for visits", Checklist::onSiteReason),
            line("/online", "是否可网上办理", "Online", of -> Sentences.yes(of.online())),
            line("/onlineLevel", "网上办理深度", "Online level", of -> Sentences.named("online-levels", of.onlineLevel())),
            element("/onlineDepth", "网上办理环节", "Online depth", of -> Sentences.depths(of.onlineDepth())),
            element(
                    "/handlingForms",
                    "办理形式",
                    "Handling forms",
                    of -> Sentences.all("handling-forms", of.handlingForms())),
            element(
                    "/serviceForms",
                    "审批服务形式",
                    "Service forms",
                    of -> Sentences.all("service-forms", of.serviceForms())),
            line("/stationedAtCentre", "是否进驻政务大厅", "Stationed", of -> Sentences.yes(of.stationedAtCentre())),
            element("/fee", "收费", "Fees", of -> Sentences.fee(of.fee())),
            element("/forms", "表单", "Forms", Sentences::forms),
            element("/results", "办理结果", "Results", Sentences::results),
            element("/audiences", "服务对象", "Audiences", of -> Sentences.all("audiences", of.audiences())),
            element("/themes", "主题", "Themes", Checklist::themes),
            line("/powerSource", "权力来源", "Source of power", of -> Sentences.named("power-sources", of.powerSource())),
            line("/entrustedBy", "委托部门", "Entrusted by", Checklist::entrustedBy),
            line("/consultPhone", "咨询电话", "Consultation phone", Checklist::consultPhone),
            line("/supervisePhone", "监督电话", "Supervision phone", Checklist::supervisePhone),
            line("/address", "办理地点", "Address", Checklist::address),
            line("/hours", "办理时间", "Hours", Checklist::hours),
            element("/faqs", "常见问题", "Questions", Sentences::questions),
            element("/handlingItems", "业务办理项", "Handling items", Sentences::handlingItems));

    private Elements() {}

    private static Element identity(String pointer, String zh, String en, Function<Identity, List<String>> text) {
        return new Element(pointer, Text.of(zh, en), content -> text.apply(content.identity()));
    }

    private static Element element(String pointer, String zh, String en, Function<Checklist, List<String>> text) {
        return new Element(pointer, Text.of(zh, en), content -> text.apply(content.checklist()));
    }

    private static Element line(String pointer, String zh, String en, Function<Checklist, @Nullable String> text) {
        return element(pointer, zh, en, of -> Sentences.one(text.apply(of)));
    }
}
