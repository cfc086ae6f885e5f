package cn.yingde.govservice.platform.probe;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A smallest service, to test the starter as its users use it. */
@SpringBootApplication
public class ProbeApplication {}
