package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Caller;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Runs one step of a matter's life: found within sight, entitled, unchanged since it was read, answered as it is now. */
@Component
class MatterCommands {

    private final Commands commands;
    private final MatterDesk desk;
    private final MatterViews views;

    MatterCommands(Commands commands, MatterDesk desk, MatterViews views) {
        this.commands = commands;
        this.desk = desk;
        this.views = views;
    }

    ResponseEntity<MatterView> edit(long id, IfMatch ifMatch, Caller caller, UnaryOperator<Matter> step) {
        return run(id, ifMatch, caller, MatterAccess::requireEdit, step);
    }

    ResponseEntity<MatterView> editOrReview(long id, IfMatch ifMatch, Caller caller, UnaryOperator<Matter> step) {
        return run(id, ifMatch, caller, MatterAccess::requireEditOrReview, step);
    }

    ResponseEntity<MatterView> review(long id, IfMatch ifMatch, Caller caller, UnaryOperator<Matter> step) {
        return run(id, ifMatch, caller, MatterAccess::requireSight, step);
    }

    private ResponseEntity<MatterView> run(
            long id, IfMatch ifMatch, Caller caller, BiConsumer<Caller, Matter> entitled, UnaryOperator<Matter> step) {
        return commands.run(() -> {
            Matter matter = desk.find(id, caller);
            entitled.accept(caller, matter);
            ifMatch.check(matter.revision());
            Matter after = step.apply(matter);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .eTag(ETag.of(after.revision()))
                    .body(views.now(after, caller));
        });
    }
}
