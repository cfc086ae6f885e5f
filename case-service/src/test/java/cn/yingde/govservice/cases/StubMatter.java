package cn.yingde.govservice.cases;

import java.util.concurrent.atomic.AtomicInteger;

/** A published matter as the catalogue would tell it: two necessary materials, steps 受理, 审核, 决定. */
public record StubMatter(
        String code,
        String type,
        String departmentId,
        int version,
        int promisedDays,
        String caseType,
        boolean stationed,
        String inForce,
        String successorCode,
        boolean deferring) {

    private static final String FOURTH =
            ",{\"seq\":4,\"name\":\"验资报告\",\"necessity\":\"DEFERRABLE\",\"form\":\"PAPER\",\"copies\":1}";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A matter of its own for each call, of the housing department. */
    public static StubMatter ofType(String type) {
        String code = "11441881MB2D0001X34401%s%05d000".formatted(type, NUMBER.incrementAndGet());
        return new StubMatter(code.substring(0, 31), type, "housing", 1, 10, "COMMITTED", true, "IN_FORCE", "", false);
    }

    public static StubMatter licence() {
        return ofType("01");
    }

    public StubMatter of(String department) {
        return new StubMatter(
                code, type, department, version, promisedDays, caseType, stationed, inForce, successorCode, deferring);
    }

    /** The same with a fourth material that may be brought later. */
    public StubMatter deferringOne() {
        return new StubMatter(
                code, type, departmentId, version, promisedDays, caseType, stationed, inForce, successorCode, true);
    }

    public StubMatter promised(int days) {
        return new StubMatter(
                code, type, departmentId, version, days, caseType, stationed, inForce, successorCode, deferring);
    }

    public StubMatter instant() {
        return new StubMatter(
                code, type, departmentId, version, 0, "INSTANT", stationed, inForce, successorCode, deferring);
    }

    public StubMatter notStationed() {
        return new StubMatter(
                code, type, departmentId, version, promisedDays, caseType, false, inForce, successorCode, deferring);
    }

    public StubMatter version(int next) {
        return new StubMatter(
                code, type, departmentId, next, promisedDays, caseType, stationed, inForce, successorCode, deferring);
    }

    public StubMatter force(String now, String successor) {
        return new StubMatter(
                code, type, departmentId, version, promisedDays, caseType, stationed, now, successor, deferring);
    }

    /** What GET …/matters/by-code answers. */
    public String body() {
        return """
                {"id":"1","implementationCode":"%s","basicCode":"440117001000","name":"房屋建筑施工许可","type":"%s",
                 "departmentId":"%s","state":"PUBLISHED","inForce":"%s","version":%d,"stationed":%s,
                 "successorCodes":[%s],"unknownMember":1,
                 "body":{"materials":[{"seq":1,"name":"申请表","necessity":"NECESSARY","form":"PAPER","copies":1},
                                      {"seq":2,"name":"身份证明","necessity":"NECESSARY","form":"EITHER","copies":1},
                                      {"seq":3,"name":"其他说明","necessity":"OPTIONAL","form":"EITHER","copies":1}%s],
                         "steps":[{"name":"受理"},{"name":"审核"},{"name":"决定"}],
                         "statutoryLimit":{"days":20,"unit":"WORKING_DAY"},
                         "promisedLimit":{"days":%d,"unit":"WORKING_DAY"},"caseType":"%s",
                         "handlingItems":[{"code":"%s01","name":"房屋建筑施工许可（变更）","caseType":"INSTANT"},
                                          {"code":"%s02","name":"房屋建筑施工许可（延期）"}]}}""".formatted(
                        code,
                        type,
                        departmentId,
                        inForce,
                        version,
                        stationed,
                        quoted(),
                        deferring ? FOURTH : "",
                        promisedDays,
                        caseType,
                        code,
                        code);
    }

    /** What the feed tells. */
    public String head() {
        return """
                {"id":"1","implementationCode":"%s","basicCode":"440117001000","name":"房屋建筑施工许可","type":"%s",
                 "departmentId":"%s","state":"PUBLISHED","inForce":"%s","version":%d,"effectiveOn":"2019-01-01",
                 "stationed":%s,"caseType":"%s","statutoryLimit":{"days":20,"unit":"WORKING_DAY"},
                 "promisedLimit":{"days":%d,"unit":"WORKING_DAY"},"handlingItems":[],"predecessorCodes":[],
                 "successorCodes":[%s],"transferredIn":false}""".formatted(code, type, departmentId, inForce, version, stationed, caseType, promisedDays, quoted());
    }

    private String quoted() {
        return successorCode.isEmpty() ? "" : "\"" + successorCode + "\"";
    }
}
