package cn.yingde.govservice.reporting.seals;

import java.time.OffsetDateTime;

/** What a feed says of a seal of its service's audit. */
record SealData(
        long number,
        String firstId,
        String lastId,
        int rows,
        String previousHmac,
        String hmac,
        OffsetDateTime sealedAt) {}
