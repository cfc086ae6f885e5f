package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.security.Role;

/** The two leaders of a department whose opinions the rules ask for; the chief's serves wherever the deputy's does. */
public enum Leader {
    DEPUTY_LEADER(Role.DEPUTY_LEADER), // 分管领导
    CHIEF_LEADER(Role.CHIEF_LEADER); // 主要领导

    private final Role role;

    Leader(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    boolean servesFor(Leader needed) {
        return compareTo(needed) >= 0;
    }
}
