package cn.yingde.govservice.reporting.report;

import java.util.List;

/** A heading of level 1 (一、), 2 ((一)), 3 (1.) or 4 ((1)) with what stands below it; level 0 has no heading. */
record Section(int level, String heading, List<Paragraph> paragraphs) {}
