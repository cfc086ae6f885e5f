package cn.yingde.govservice.platform.attachment;

import java.io.InputStream;

/** Where the bytes of attachments are: part by part, so that no file is ever whole in memory. */
interface AttachmentStore {

    void put(long id, int part, byte[] content);

    /** The whole file, read part by part as it goes out. */
    InputStream open(long id);

    /** Forgets the parts of an upload that was refused or broke off. */
    void delete(long id);
}
