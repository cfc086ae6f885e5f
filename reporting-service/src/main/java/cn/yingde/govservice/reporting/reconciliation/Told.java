package cn.yingde.govservice.reporting.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record as it stands: its last version, its state, and the day it is counted under. */
record Told(long version, String state, @Nullable LocalDate day) {}
