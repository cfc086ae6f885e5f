package cn.yingde.govservice.catalog.department;

/** What kind of body a department is; towns, public units and the bureau's own units are members of the hotline only. */
public enum DepartmentKind {
    DEPARTMENT,
    TOWN,
    PUBLIC_UNIT,
    BUREAU_UNIT
}
