package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.state.StateTable;

/** The whole life of a matter in its two dimensions: the editing of versions, and the force of what is published. */
public final class MatterLife {

    public static final StateTable<MatterState, MatterAction> EDITING = StateTable.of(
                    MatterState.class, MatterAction.class, CatalogProblem.MATTER_STATE)
            .startingIn(MatterState.DRAFT)
            .on(MatterAction.EDIT)
            .from(MatterState.DRAFT, MatterState.WITHDRAWN, MatterState.REJECTED)
            .to(MatterState.DRAFT)
            .on(MatterAction.SUBMIT)
            .from(MatterState.DRAFT, MatterState.WITHDRAWN, MatterState.REJECTED)
            .to(MatterState.IN_REVIEW)
            .on(MatterAction.WITHDRAW)
            .from(MatterState.IN_REVIEW)
            .to(MatterState.WITHDRAWN)
            .on(MatterAction.REVIEW)
            .from(MatterState.IN_REVIEW)
            .to(MatterState.APPROVED, MatterState.REJECTED)
            .on(MatterAction.PUBLISH)
            .from(MatterState.APPROVED)
            .to(MatterState.PUBLISHED)
            .on(MatterAction.START_CHANGE)
            .from(MatterState.PUBLISHED)
            .to(MatterState.DRAFT)
            .build();

    public static final StateTable<InForce, MatterAction> FORCE = StateTable.of(
                    InForce.class, MatterAction.class, CatalogProblem.MATTER_STATE)
            .startingIn(InForce.IN_FORCE)
            .on(MatterAction.SUSPEND)
            .from(InForce.IN_FORCE)
            .to(InForce.SUSPENDED)
            .on(MatterAction.RESUME)
            .from(InForce.SUSPENDED)
            .to(InForce.IN_FORCE)
            .on(MatterAction.CANCEL)
            .from(InForce.IN_FORCE, InForce.SUSPENDED)
            .to(InForce.CANCELLED)
            .build();

    private MatterLife() {}
}
