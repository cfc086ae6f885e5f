package cn.yingde.govservice.catalog.matter;

/** What people do with a matter. */
public enum MatterAction {
    EDIT, // 编辑草稿
    SUBMIT, // 提交
    WITHDRAW, // 撤回
    REVIEW, // 审核
    PUBLISH, // 发布
    START_CHANGE, // 发起变更
    SUSPEND, // 暂停
    RESUME, // 恢复
    CANCEL // 取消
}
