package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.item.Identity;
import java.time.LocalDate;

/**
 * Where a matter goes.
 *
 * @param transferred whether it comes to another department, and not only under another code of the same one
 * @param kind what kind of item moves it
 * @param basis the reform's document
 */
public record Move(
        ImplementationCode code,
        Identity identity,
        String departmentId,
        boolean transferred,
        String kind,
        LocalDate on,
        String basis) {}
