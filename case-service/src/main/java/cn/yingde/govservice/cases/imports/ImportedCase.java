package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.Holdings;
import cn.yingde.govservice.platform.event.NewEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case whose history has been played through, with every row it leaves. */
final class ImportedCase {

    final CaseFile file;
    final List<NewEvent> events = new ArrayList<>();
    final Map<Integer, Map<String, String>> notes = new LinkedHashMap<>();
    final List<Object[]> holdings = new ArrayList<>();
    final Map<Long, PastProcedure> procedures = new LinkedHashMap<>();

    ImportedCase(CaseFile file) {
        this.file = file;
    }

    void left(String departmentId, Act act) {
        holdings.add(Holdings.row(file, departmentId, act.at()));
    }
}
