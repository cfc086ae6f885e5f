package cn.yingde.govservice.platform.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The person in whose name a department's system acts; shown in history and audit. */
public record ActingPerson(
        @NotBlank @Size(max = 64) String id,
        @NotBlank @Size(max = 64) String name) {}
