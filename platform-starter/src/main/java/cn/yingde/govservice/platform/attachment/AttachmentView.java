package cn.yingde.govservice.platform.attachment;

/** A stored file, without its bytes. */
public record AttachmentView(String id, String fileName, String contentType, int size, String sha256) {}
