package cn.yingde.govservice.cases.file;

/** A personal value of a case that can be revealed, one at a time. */
public enum PersonalField {
    APPLICANT_NAME,
    APPLICANT_ID_NUMBER,
    APPLICANT_PHONE,
    AGENT_NAME,
    AGENT_ID_NUMBER,
    AGENT_PHONE
}
