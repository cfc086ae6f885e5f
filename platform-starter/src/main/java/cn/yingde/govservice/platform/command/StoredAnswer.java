package cn.yingde.govservice.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * The answer that a key's first request got.
 *
 * @param status 0 while the request is still running
 * @param body JSON
 */
record StoredAnswer(
        String fingerprint,
        int status,
        @Nullable String etag,
        @Nullable String location,
        @Nullable String body) {}
