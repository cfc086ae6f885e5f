package cn.yingde.govservice.platform.probe;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls of each kind. */
@RestController
@RequestMapping("/api/cases/v1/probes")
class ProbeController {

    /** When set, a renaming waits here between reading and writing, so that two meet. */
    static final AtomicReference<CyclicBarrier> MEETING = new AtomicReference<>();

    private final EntityManager entities;
    private final Commands commands;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    ProbeController(EntityManager entities, Commands commands, EventLog events, Ids ids, Clock clock) {
        this.entities = entities;
        this.commands = commands;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    record NewProbe(@NotBlank @Size(max = 32) String name) {}

    record ProbeView(String id, String name) {}

    @PostMapping
    @Allowed(roles = Role.ADMIN, scopes = "cases.submit")
    ResponseEntity<ProbeView> makeProbe(@Valid @RequestBody NewProbe body, Caller caller) {
        return commands.run(() -> {
            Probe probe = new Probe(ids.next(), body.name());
            entities.persist(probe);
            return answer(HttpStatus.CREATED, probe, "made", caller);
        });
    }

    @PutMapping("/{id}")
    @Allowed(roles = Role.ADMIN)
    ResponseEntity<ProbeView> renameProbe(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody NewProbe body, Caller caller) {
        ifMatch.require();
        return commands.run(() -> renamed(id, ifMatch, body, caller));
    }

    @PostMapping("/{id}/renames")
    @Allowed(roles = Role.ADMIN)
    ResponseEntity<ProbeView> giveName(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody NewProbe body, Caller caller) {
        return commands.run(() -> renamed(id, ifMatch, body, caller));
    }

    @GetMapping
    @AnyToken
    Page<ProbeView> listProbes(PageRequest page, @RequestParam(required = false) String prefix) {
        long after = page.cursor() == null ? 0 : page.cursor().number(0);
        List<Probe> rows = entities.createQuery(
                        "select p from Probe p where p.id > :after and p.name like :prefix order by p.id", Probe.class)
                .setParameter("after", after)
                .setParameter("prefix", (prefix == null ? "" : prefix) + "%")
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page, probe -> Cursor.of(probe.id()))
                .map(probe -> new ProbeView(Long.toString(probe.id()), probe.name()));
    }

    @GetMapping("/open")
    @Public
    Map<String, String> readOpen() {
        return Map.of("open", "yes");
    }

    @GetMapping("/broken")
    @Public
    Map<String, String> readBroken() {
        throw new IllegalStateException("secret detail");
    }

    private ResponseEntity<ProbeView> renamed(long id, IfMatch ifMatch, NewProbe body, Caller caller) {
        Probe probe = entities.find(Probe.class, id);
        if (probe == null) {
            throw ProblemException.notFound();
        }
        ifMatch.check(probe.version());
        meet();
        probe.rename(body.name());
        return answer(HttpStatus.OK, probe, "renamed", caller);
    }

    private static void meet() {
        CyclicBarrier barrier = MEETING.get();
        if (barrier != null) {
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (Exception alone) {
                MEETING.set(null);
            }
        }
    }

    private ResponseEntity<ProbeView> answer(HttpStatus status, Probe probe, String fact, Caller caller) {
        entities.flush();
        ProbeView view = new ProbeView(Long.toString(probe.id()), probe.name());
        events.append(new NewEvent(
                "probe",
                view.id(),
                probe.version() + 1,
                fact,
                Actor.of(caller),
                clock.instant(),
                null,
                null,
                view,
                null,
                null));
        return ResponseEntity.status(status).eTag(ETag.of(probe.version())).body(view);
    }
}
