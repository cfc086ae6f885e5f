package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.security.Caller;

/**
 * Who may read a file beside the one who brought it and that one's department: a service with files answers by the
 * object the file belongs to, with that object's own visibility.
 */
public interface AttachmentAccess {

    boolean mayRead(Caller caller, StoredAttachment attachment);
}
