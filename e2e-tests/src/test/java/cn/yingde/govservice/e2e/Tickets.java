package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.OPERATOR;

import java.util.concurrent.ThreadLocalRandom;

/** Tickets for the walks. */
final class Tickets {
    static final String TICKETS = "/api/hotline/v1/tickets";

    private Tickets() {}

    static Answer take() {
        return OPERATOR.post(TICKETS, intake()).expect(201);
    }

    static String path(Answer ticket) {
        return TICKETS + "/" + ticket.text("/ticketNo");
    }

    /** A help request of a caller who has never called before, so that it is no repeat. */
    static String intake() {
        return """
                {"type":"HELP","categoryCode":"PROPERTY_MANAGEMENT","title":"小区路灯不亮","content":"小区三栋路灯损坏多日，请派人维修。",
                 "urgency":"NORMAL","channel":"PHONE",
                 "caller":{"name":"演示来电人","phone":"%s","anonymous":false,"confidential":false},
                 "location":{"township":"441881001","address":"英城街道演示路1号"}}""".formatted(phone());
    }

    static String phone() {
        return "1380%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    }

    /** The departments reach the hotline by the feed, a moment after they were made. */
    static void dispatchToHousing(String ticket) {
        String body = "{\"leadDepartmentId\":\"housing\",\"assistingDepartmentIds\":[],\"basis\":\"物业管理归住建局\"}";
        Poll.until(() -> OPERATOR.post(ticket + "/dispatches", body), answer -> answer.status() == 201)
                .expect(201);
    }

    static String reply(String handledAt) {
        return """
                {"handledAt":"%s","process":"工作人员已到现场，联系物业更换灯具。","result":"路灯已恢复照明。",
                 "answerToCaller":"您好，我们已到现场处理，路灯已修好。","contactedCaller":true,"contactedAt":"%s","solved":"YES"}""".formatted(handledAt, handledAt);
    }
}
