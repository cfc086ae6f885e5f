package cn.yingde.govservice.platform.problem;

import java.util.function.Supplier;

/**
 * What a broken constraint of the database means to the caller; beans of a service, found by the constraint's name.
 *
 * @param constraint name in the schema
 * @param refusal what the caller is told
 */
public record ConstraintProblem(String constraint, Supplier<ProblemException> refusal) {}
