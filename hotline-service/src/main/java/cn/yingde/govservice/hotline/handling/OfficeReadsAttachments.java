package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.TicketVisibility;
import cn.yingde.govservice.platform.attachment.AttachmentAccess;
import cn.yingde.govservice.platform.attachment.StoredAttachment;
import cn.yingde.govservice.platform.security.Caller;
import org.springframework.stereotype.Component;

/** The hotline office sees all tickets, so it reads every paper attached to one; others read their department's. */
@Component
class OfficeReadsAttachments implements AttachmentAccess {

    @Override
    public boolean mayRead(Caller caller, StoredAttachment attachment) {
        return TicketVisibility.office(caller);
    }
}
