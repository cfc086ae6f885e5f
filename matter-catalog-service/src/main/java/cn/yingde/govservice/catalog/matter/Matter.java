package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.standard.Standardisation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A department's implementation of a catalogue entry: at most one open version, and what is published of it. */
@Entity
@Table(name = "matter")
public class Matter extends MatterRecord {

    protected Matter() {}

    public Matter(long id, ImplementationCode code, String departmentId, Draft first) {
        this.id = id;
        this.implementationCode = code.value();
        this.departmentId = departmentId;
        this.state = MatterState.DRAFT;
        this.versionNo = 1;
        write(first);
        show(first);
    }

    /** Replaces the draft. On a published matter this begins the next version. */
    void edit(Draft next) {
        if (state == MatterState.PUBLISHED) {
            startChange(next);
            return;
        }
        state = MatterLife.EDITING.next(state, MatterAction.EDIT);
        write(next);
        if (!versioned()) {
            show(next);
        }
    }

    /** Opens the next version; there is never a second open one, for the state leaves PUBLISHED. */
    void startChange(Draft from) {
        MatterRules.alive(inForce);
        state = MatterLife.EDITING.next(state, MatterAction.START_CHANGE);
        versionNo++;
        clearReview();
        write(from);
    }

    void submit(String by, Standardisation report) {
        MatterState next = MatterLife.EDITING.next(state, MatterAction.SUBMIT);
        MatterRules.complete(report);
        clearReview();
        submittedBy = by;
        state = next;
    }

    void withdraw() {
        state = MatterLife.EDITING.next(state, MatterAction.WITHDRAW);
    }

    void review(String by, boolean approved, @Nullable String reason) {
        MatterLife.EDITING.require(state, MatterAction.REVIEW);
        MatterRules.reviewedByAnother(submittedBy, by);
        reviewedBy = by;
        reviewReason = reason;
        state = approved ? MatterState.APPROVED : MatterState.REJECTED;
    }

    /** Closes the open version, which never changes again and takes effect on its day, today at the earliest. */
    Draft publish(LocalDate from, LocalDate today) {
        MatterLife.EDITING.require(state, MatterAction.PUBLISH);
        MatterRules.alive(inForce);
        MatterRules.effectiveDate(from, today, lastOn, false);
        return close(from, today);
    }

    /** Publishes what another system published in the past, or what a transfer brings, without a review here. */
    public Draft publishAsRecorded(Draft content, LocalDate from, LocalDate today) {
        boolean comesBack = inForce == InForce.CANCELLED;
        MatterRules.effectiveDate(from, from, comesBack ? effectiveOn : lastOn, true);
        if (versioned()) {
            versionNo++;
        }
        if (comesBack) {
            inForce = null;
        }
        write(content);
        return close(from, today);
    }

    private Draft close(LocalDate from, LocalDate today) {
        Draft published = content();
        state = MatterState.PUBLISHED;
        lastOn = from;
        draft = null;
        if (from.isAfter(today)) {
            nextOn = nextOn == null ? from : nextOn;
        } else {
            takeEffect(versionNo, from, published, null);
        }
        return published;
    }

    /** The day of a published version has come: it is what everybody reads, the one before is superseded. */
    void takeEffect(int number, LocalDate from, Draft content, @Nullable LocalDate following) {
        publishedVersion = number;
        effectiveOn = from;
        nextOn = following;
        if (inForce == null) {
            inForce = InForce.IN_FORCE;
        }
        show(content);
    }

    void suspend(String reason) {
        changeForce(MatterAction.SUSPEND, reason);
    }

    void resume() {
        changeForce(MatterAction.RESUME, null);
    }

    /** Ends the matter; an open version ends with it, and none that waits takes effect any more. */
    public void cancel(String reason) {
        changeForce(MatterAction.CANCEL, reason);
        nextOn = null;
        if (state != MatterState.PUBLISHED) {
            versionNo--;
            draft = null;
            state = MatterState.PUBLISHED;
        }
    }

    private void changeForce(MatterAction action, @Nullable String reason) {
        InForce force = forceFor(action);
        if (force == null) {
            throw MatterRules.notInForce(state, action, nextOn);
        }
        inForce = MatterLife.FORCE.next(force, action);
        forceReason = reason;
    }

    /** The force an action finds; what waits for its first day can be cancelled as if it were in force. */
    @Nullable
    InForce forceFor(MatterAction action) {
        boolean revoked = action == MatterAction.CANCEL && waits();
        return inForce == null && revoked ? InForce.IN_FORCE : inForce;
    }
}
