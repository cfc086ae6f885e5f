package cn.yingde.govservice.platform.importing;

import java.time.Instant;

/**
 * Something that had fallen due before it was imported: no timer acts on it, people decide.
 *
 * @param subjectNo the business number of what was imported
 * @param what the time limit, as a code of the service, like {@code REPLY}
 * @param dueAt when it was due
 */
public record Late(String subjectNo, String what, Instant dueAt) {}
