package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.CaseDesk;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Runs a command on a case in its one transaction and answers the case as it then stands. */
@Component
public class CaseCommands {

    private final Commands commands;
    private final CaseDesk desk;
    private final CaseViews views;

    CaseCommands(Commands commands, CaseDesk desk, CaseViews views) {
        this.commands = commands;
        this.desk = desk;
        this.views = views;
    }

    /** An act that is created under its case: 201. */
    public ResponseEntity<CaseView> create(CaseCall call, CaseAction action, BiFunction<CaseFile, Act, Change> work) {
        return run(HttpStatus.CREATED, call, action, work);
    }

    /** A part of the case that is replaced: 200. */
    public ResponseEntity<CaseView> replace(CaseCall call, CaseAction action, BiFunction<CaseFile, Act, Change> work) {
        return run(HttpStatus.OK, call, action, work);
    }

    private ResponseEntity<CaseView> run(
            HttpStatus status, CaseCall call, CaseAction action, BiFunction<CaseFile, Act, Change> work) {
        return commands.run(() -> {
            CaseFile file = desk.act(call, action, work);
            return ResponseEntity.status(status).eTag(ETag.of(file.version())).body(views.of(file, call.caller()));
        });
    }
}
