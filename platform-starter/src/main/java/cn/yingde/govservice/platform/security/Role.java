package cn.yingde.govservice.platform.security;

/** The roles of the product, as they stand in the claim {@code roles}. */
public enum Role {
    HOTLINE_OPERATOR, // 热线话务员
    HOTLINE_REVIEWER, // 热线审核员
    HOTLINE_SUPERVISOR, // 热线督办员
    DEPARTMENT_HANDLER, // 部门经办人
    DEPUTY_LEADER, // 分管领导
    CHIEF_LEADER, // 主要领导
    WINDOW_CLERK, // 窗口人员
    CATALOG_EDITOR, // 部门事项编辑
    CATALOG_REVIEWER, // 事项审核员
    STATISTICIAN, // 统计员
    ADMIN, // 系统管理员
    SECURITY_ADMIN, // 安全管理员
    SECURITY_AUDITOR, // 审计管理员
    SYSTEM // 系统对接
}
