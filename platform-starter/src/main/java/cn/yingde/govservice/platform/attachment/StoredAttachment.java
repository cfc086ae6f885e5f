package cn.yingde.govservice.platform.attachment;

import org.jspecify.annotations.Nullable;

/** A stored file and who brought it. */
public record StoredAttachment(
        AttachmentView view, String uploadedBy, @Nullable String departmentId) {}
