package cn.yingde.govservice.catalog.checklist;

/** The closed vocabularies of the checklist; each value stands in the code tables with its national code. */
public final class Terms {

    private Terms() {}

    /** 办件类型, GB/T 39046 table A.6. */
    public enum CaseType {
        INSTANT,
        COMMITTED
    }

    /** 网上办理深度, as a level: information, application, acceptance, whole process. */
    public enum OnlineLevel {
        I,
        II,
        III,
        IV
    }

    /** 审批服务形式. */
    public enum ServiceForm {
        INSTANT,
        ONLINE,
        NEARBY,
        ONE_VISIT
    }

    /** 办理形式, GB/T 39046 table A.5. */
    public enum HandlingForm {
        WINDOW,
        ONLINE,
        MOBILE,
        EXPRESS,
        OTHER
    }

    /** 服务对象, GB/T 39046 table A.4; ENTERPRISE is the enterprise as legal person. */
    public enum Audience {
        PERSON,
        ENTERPRISE,
        INSTITUTION,
        SOCIAL_ORGANISATION,
        GOVERNMENT_BODY,
        OTHER_ORGANISATION;

        public boolean organisation() {
            return this != PERSON;
        }
    }

    /** 权力来源. */
    public enum PowerSource {
        OWN,
        DELEGATED_DOWN,
        AUTHORISED_BY_SUPERIOR,
        AUTHORISED_BY_PEER,
        ENTRUSTED_BY_SUPERIOR,
        ENTRUSTED_BY_PEER;

        public boolean entrusted() {
            return this == ENTRUSTED_BY_SUPERIOR || this == ENTRUSTED_BY_PEER;
        }
    }

    /** 材料必要性: a deferrable material may be handed in after acceptance. */
    public enum Necessity {
        NECESSARY,
        OPTIONAL,
        DEFERRABLE
    }

    /** 材料形式. */
    public enum MaterialForm {
        PAPER,
        ELECTRONIC,
        EITHER
    }
}
