package cn.yingde.govservice.catalog.matter;

/** How far the editing of a matter's newest version has come. Whether a matter is in force is another question. */
public enum MatterState {
    DRAFT, // 草稿
    IN_REVIEW, // 审核中
    WITHDRAWN, // 已撤回
    REJECTED, // 已驳回
    APPROVED, // 审核通过
    PUBLISHED, // 已发布
    SUPERSEDED // 已被新版本取代; only versions, never a matter
}
