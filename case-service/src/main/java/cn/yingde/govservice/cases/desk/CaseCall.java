package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A command on one case, as it was called. */
public record CaseCall(
        String caseNo,
        Caller caller,
        IfMatch ifMatch,
        @Nullable ActingPerson actingPerson) {}
