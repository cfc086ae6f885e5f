package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an own channel sends. */
@Schema(example = """
                {"type":"COMPLAINT","categoryCode":"COOKING_FUMES_NOISE","title":"楼下餐馆油烟扰民","content":"每晚八点至十二点油烟和噪音很大","urgency":"NORMAL","channel":"PHONE",\
                "caller":{"name":"张三","phone":"13800138000","anonymous":false,"confidential":false},"location":{"township":"441881001","address":"英德市英城街道和平路1号"}}""")
record TicketRequest(
        @NotNull TicketType type,
        @NotBlank @Size(max = 32) String categoryCode,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String content,
        @NotNull Urgency urgency,
        @NotNull Channel channel,
        @NotNull @Valid CallerTold caller,
        @NotNull @Valid Place location,
        @Nullable @Size(max = 32) String complainedDepartmentId,
        @Nullable Boolean newFacts,
        @Nullable @Valid ActingPerson actingPerson) {

    /** Who calls; an anonymous caller gives neither name nor number. */
    record CallerTold(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            boolean anonymous,
            boolean confidential) {}

    /** Where it is. */
    record Place(
            @NotNull @Pattern(regexp = "\\d{9}") String township,
            @Nullable @Size(max = 300) String address) {}

    CallerVault.Told told() {
        return CallerFields.told(caller, location);
    }

    boolean tellsNewFacts() {
        return Boolean.TRUE.equals(newFacts);
    }

    /** Turns text into personal data, and a value that cannot be one into a problem that does not repeat it. */
    static final class CallerFields {

        private CallerFields() {}

        static CallerVault.Told told(CallerTold caller, Place place) {
            return new CallerVault.Told(
                    value(caller.name(), "/caller/name", PersonName::check, PersonName::of),
                    value(caller.phone(), "/caller/phone", PhoneNumber::check, PhoneNumber::of),
                    caller.anonymous(),
                    caller.confidential(),
                    place.township(),
                    value(place.address(), "/location/address", Address::check, Address::of));
        }

        private static <T> @Nullable T value(
                @Nullable String text, String pointer, Function<String, Optional<Text>> check, Function<String, T> of) {
            if (text == null || text.isBlank()) {
                return null;
            }
            check.apply(text.strip()).ifPresent(fault -> {
                throw ProblemException.invalid(pointer, "INVALID", fault);
            });
            return of.apply(text);
        }
    }
}
