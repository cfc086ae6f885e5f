package cn.yingde.govservice.platform.importing;

/**
 * A chunk that this worker has claimed.
 *
 * @param applied lines that were applied one by one before
 */
record ImportClaim(long job, String kind, int chunk, int firstRow, int applied) {}
