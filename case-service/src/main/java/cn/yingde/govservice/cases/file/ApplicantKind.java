package cn.yingde.govservice.cases.file;

/** Natural person or organisation (申请人类型). */
public enum ApplicantKind {
    PERSON,
    ORGANISATION
}
