package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The caller's data as the row keeps it: sealed for reading back, hashed for finding repeats, never plain. */
@Embeddable
public class SealedCaller {

    private @Nullable String callerName;
    private @Nullable String callerPhone;
    private @Nullable String callerPhoneHash;
    private @Nullable String address;
    private @Nullable String placeHash;
    private boolean anonymous;
    private boolean confidential;

    protected SealedCaller() {}

    public SealedCaller(
            @Nullable String callerName,
            @Nullable String callerPhone,
            @Nullable String callerPhoneHash,
            @Nullable String address,
            @Nullable String placeHash,
            boolean anonymous,
            boolean confidential) {
        this.callerName = callerName;
        this.callerPhone = callerPhone;
        this.callerPhoneHash = callerPhoneHash;
        this.address = address;
        this.placeHash = placeHash;
        this.anonymous = anonymous;
        this.confidential = confidential;
    }

    public @Nullable String callerName() {
        return callerName;
    }

    public @Nullable String callerPhone() {
        return callerPhone;
    }

    public @Nullable String callerPhoneHash() {
        return callerPhoneHash;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String placeHash() {
        return placeHash;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public boolean confidential() {
        return confidential;
    }
}
