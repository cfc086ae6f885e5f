package cn.yingde.govservice.hotline.ticket;

import org.jspecify.annotations.Nullable;

/** One call to the caller after the reply: reached or not, solved or not, grade 1 (best) to 5. */
public record Callback(
        boolean reached,
        @Nullable Solved solved,
        @Nullable Integer grade,
        @Nullable String comment) {}
