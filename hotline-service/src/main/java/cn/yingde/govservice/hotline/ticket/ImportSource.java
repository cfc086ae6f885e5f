package cn.yingde.govservice.hotline.ticket;

/** Where an imported ticket comes from, and the fingerprint of its line. */
public record ImportSource(String sourceSystem, String sourceNo, String fingerprint) {}
