package cn.yingde.govservice.reporting.report;

/** A rendered document: its bytes are the document, whatever templates say later. */
record ReportDocument(DocumentFormat format, byte[] content, String sha256) {}
