package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The job a line belongs to: who sent the file, when, and with which parameters. */
public record ImportJob(long id, String kind, Map<String, String> params, Actor actor, Instant receivedAt) {}
