package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.SealedCaller;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.privacy.SealedColumn;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.rekeying.SealedTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is known of a caller into a ticket's row, and opens it again: masked by default, whole for a reveal. */
@Component
public class CallerVault {

    private static final SealedColumn NAME = new SealedColumn("ticket", "id", "caller_name");
    private static final SealedColumn PHONE = new SealedColumn("ticket", "id", "caller_phone");
    private static final SealedColumn ADDRESS = new SealedColumn("ticket", "id", "address");

    private final Vault vault;
    private final LookupHash hashes;

    CallerVault(Vault vault, LookupHash hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    /** What the caller told of himself; the values mask themselves in every text. */
    public record Told(
            @Nullable PersonName name,
            @Nullable PhoneNumber phone,
            boolean anonymous,
            boolean confidential,
            String township,
            @Nullable Address address) {}

    public SealedCaller seal(long ticketId, Told told) {
        PhoneNumber phone = told.phone();
        return new SealedCaller(
                vault.sealIfPresent(
                        NAME, ticketId, told.name() == null ? null : told.name().value()),
                vault.sealIfPresent(PHONE, ticketId, phone == null ? null : phone.value()),
                phone == null ? null : hashes.of("phone", phone.value()),
                vault.sealIfPresent(
                        ADDRESS,
                        ticketId,
                        told.address() == null ? null : told.address().value()),
                placeHash(told),
                told.anonymous(),
                told.confidential());
    }

    private @Nullable String placeHash(Told told) {
        return told.address() == null
                ? null
                : hashes.of("place", place(told.township(), told.address().value()));
    }

    /** What the place of an earlier ticket may be known by; of a call without one, that it had none either. */
    public List<String> placeHashes(Told told) {
        return told.address() == null
                ? List.of("")
                : hashes.candidates(
                        "place", place(told.township(), told.address().value()));
    }

    private static String place(String township, String address) {
        return township + "|" + address;
    }

    /** What is sealed and hashed, for the job that rewrites it with a new key. */
    static SealedTable sealedTable() {
        return SealedTable.of("ticket", "id")
                .sealed("caller_name", "caller_phone", "address")
                .plain("township")
                .lookedUp("caller_phone_hash", "phone", row -> row.get("caller_phone"))
                .lookedUp("place_hash", "place", row -> {
                    String address = row.get("address");
                    return address == null ? null : place(String.valueOf(row.get("township")), address);
                });
    }

    public LookupHash hashes() {
        return hashes;
    }

    public Optional<PersonName> name(Ticket ticket) {
        return Optional.ofNullable(
                        vault.openIfPresent(NAME, ticket.id(), ticket.caller().callerName()))
                .map(PersonName::of);
    }

    public Optional<PhoneNumber> phone(Ticket ticket) {
        return Optional.ofNullable(
                        vault.openIfPresent(PHONE, ticket.id(), ticket.caller().callerPhone()))
                .map(PhoneNumber::of);
    }

    public Optional<Address> address(Ticket ticket) {
        return Optional.ofNullable(vault.openIfPresent(
                        ADDRESS, ticket.id(), ticket.caller().address()))
                .map(Address::of);
    }
}
