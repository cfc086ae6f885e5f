package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.platform.problem.Rule;
import java.util.List;
import java.util.function.Predicate;

/** The cross-field rules of the checklist, readable at a glance, each with the member of the draft to change. */
public final class CrossFieldRules {

    private static final List<CrossFieldRule> ALL = List.of(
            enforced(CheckRules.INSTANT, "/promisedLimit", ChannelRules::instantMeansNoDays),
            enforced(CheckRules.VISITS_EXPLAINED, "/onSiteReason", ChannelRules::visitsAreExplained),
            enforced(CheckRules.ANOTHER_WAY, "/handlingForms", ChannelRules::noVisitNeedsAnotherWay),
            enforced(CheckRules.WHOLE_PROCESS, "/onSiteVisits", ChannelRules::wholeProcessOnlineNeedsNoVisit),
            enforced(CheckRules.FEES, "/fee", ContentRules::feesAreExplained),
            enforced(CheckRules.PHONES, "/supervisePhone", ContentRules::phonesDiffer),
            enforced(CheckRules.THEMES, "/themes", ContentRules::themesFitAudiences),
            enforced(CheckRules.PERMITS, "/steps", ContentRules::permitsAreWorkedOut),
            advised(CheckRules.SAMPLES, "/results", ContentRules::resultsHaveSamples),
            enforced(CheckRules.PROMISE, "/promisedLimit", LimitRules::promiseWithinStatute),
            enforced(CheckRules.NO_STATUTORY_LIMIT, "/statutoryExplanation", LimitRules::noStatutoryLimitIsExplained),
            enforced(CheckRules.CATCH_ALL, "/materials", ContentRules::noCatchAll),
            enforced(CheckRules.LEAVES, "", LimitRules::leavesOnly),
            enforced(CheckRules.ENTRUSTER, "/entrustedBy", LimitRules::entrusterIsNamed),
            enforced(CheckRules.DEPTH, "/onlineDepth", ChannelRules::depthCarriesLevel),
            enforced(CheckRules.ONLINE_HAS_LEVEL, "/onlineLevel", ChannelRules::onlineHasLevel));

    private CrossFieldRules() {}

    public static List<CrossFieldRule> all() {
        return ALL;
    }

    private static CrossFieldRule enforced(Rule rule, String pointer, Predicate<Candidate> test) {
        return new CrossFieldRule(rule, true, pointer, test);
    }

    /** The county's library of samples is not complete: a missing one is pointed out, not refused. */
    private static CrossFieldRule advised(Rule rule, String pointer, Predicate<Candidate> test) {
        return new CrossFieldRule(rule, false, pointer, test);
    }
}
