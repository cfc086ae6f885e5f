package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.catalog.standard.Candidate;
import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MatterTests {

    private static final ImplementationCode CODE = new ImplementationCode("11441881MB0A0001804442006043001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Draft COMPLETE = Draft.of(Checklists.identity("20"), Checklists.complete(), CODE);
    private static final Standardisation PASSED = Standardisation.of(
            List.of(), new Candidate(COMPLETE.identity(), COMPLETE.identity(), COMPLETE.checklist(), false));

    @Test
    void isPublishedAfterSubmissionAndApproval() {
        Matter matter = approved();
        Draft published = matter.publish(TODAY, TODAY);
        assertThat(published).isEqualTo(COMPLETE);
        assertThat(matter.state()).isEqualTo(MatterState.PUBLISHED);
        assertThat(matter.inForce()).isEqualTo(InForce.IN_FORCE);
        assertThat(matter.publishedVersion()).isEqualTo(1);
        assertThat(matter.hasOpenVersion()).isFalse();
    }

    @Test
    void isNotEditedWhileInReviewOrApproved() {
        Matter inReview = submitted();
        refuses(CatalogProblem.MATTER_STATE, () -> inReview.edit(COMPLETE));
        Matter approved = approved();
        refuses(CatalogProblem.MATTER_STATE, () -> approved.edit(COMPLETE));
    }

    @Test
    void becomesADraftAgainWhenEditedAfterARejection() {
        Matter matter = submitted();
        matter.review("reviewer", false, "材料不全");
        assertThat(matter.state()).isEqualTo(MatterState.REJECTED);
        matter.edit(COMPLETE);
        assertThat(matter.state()).isEqualTo(MatterState.DRAFT);
    }

    @Test
    void isWithdrawnOnlyBeforeTheDecision() {
        Matter matter = submitted();
        matter.withdraw();
        assertThat(matter.state()).isEqualTo(MatterState.WITHDRAWN);
        Matter decided = approved();
        refuses(CatalogProblem.MATTER_STATE, decided::withdraw);
    }

    @Test
    void refusesItsSubmitterAsReviewer() {
        Matter matter = submitted();
        refuses(CatalogProblem.MATTER_REVIEWER, () -> matter.review("editor", true, null));
        assertThat(matter.state()).isEqualTo(MatterState.IN_REVIEW);
    }

    @Test
    void hasOneOpenVersionAtMost() {
        Matter matter = published();
        matter.startChange(COMPLETE);
        assertThat(matter.versionNo()).isEqualTo(2);
        refuses(CatalogProblem.MATTER_STATE, () -> matter.startChange(COMPLETE));
        assertThat(matter.publishedVersion()).isEqualTo(1);
    }

    @Test
    void publishesVersionsInOrderOfEffect() {
        Matter matter = approved();
        matter.publish(TODAY.plusDays(10), TODAY);
        matter.startChange(COMPLETE);
        matter.submit("editor", PASSED);
        matter.review("reviewer", true, null);
        refuses(CatalogProblem.MATTER_EFFECTIVE_DATE, () -> matter.publish(TODAY, TODAY));
        matter.publish(TODAY.plusDays(10), TODAY);
        assertThat(matter.publishedVersion()).isNull();
        assertThat(matter.due(TODAY.plusDays(10))).isTrue();
    }

    @Test
    void staysSuspendedWhenItsNextVersionIsPublished() {
        Matter matter = published();
        matter.suspend("系统升级");
        matter.startChange(COMPLETE);
        matter.submit("editor", PASSED);
        matter.review("reviewer", true, null);
        matter.publish(TODAY, TODAY);
        assertThat(matter.inForce()).isEqualTo(InForce.SUSPENDED);
    }

    @Test
    void endsItsOpenVersionWhenItIsCancelled() {
        Matter matter = published();
        matter.startChange(COMPLETE);
        matter.cancel("依据废止");
        assertThat(matter.hasOpenVersion()).isFalse();
        assertThat(matter.versionNo()).isEqualTo(1);
        assertThat(matter.state()).isEqualTo(MatterState.PUBLISHED);
        refuses(CatalogProblem.MATTER_STATE, () -> matter.edit(COMPLETE));
    }

    @Test
    void isNotSuspendedBeforeItIsPublished() {
        Matter matter = new Matter(1, CODE, "housing", COMPLETE);
        refuses(CatalogProblem.MATTER_STATE, () -> matter.suspend("x"));
        refuses(CatalogProblem.MATTER_STATE, () -> matter.cancel("x"));
    }

    @Test
    void comesBackUnderItsOldCodeAsTheNextVersion() {
        Matter matter = published();
        matter.cancel("划转");
        matter.publishAsRecorded(COMPLETE, TODAY.plusDays(30), TODAY.plusDays(30));
        assertThat(matter.inForce()).isEqualTo(InForce.IN_FORCE);
        assertThat(matter.publishedVersion()).isEqualTo(2);
    }

    private static Matter submitted() {
        Matter matter = new Matter(1, CODE, "housing", COMPLETE);
        matter.submit("editor", PASSED);
        return matter;
    }

    private static Matter approved() {
        Matter matter = submitted();
        matter.review("reviewer", true, null);
        return matter;
    }

    private static Matter published() {
        Matter matter = approved();
        matter.publish(TODAY, TODAY);
        return matter;
    }

    private static void refuses(CatalogProblem problem, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
