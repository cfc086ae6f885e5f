package cn.yingde.govservice.cases.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One material (材料) of an application as it stands now.
 *
 * @param form how it was brought: PAPER or ELECTRONIC; null while it is missing
 * @param passed the last check; null while unchecked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Material(
        int seq,
        String name,
        Necessity necessity,
        @Nullable String form,
        int copies,
        @Nullable String attachmentId,
        @Nullable Boolean passed) {

    public static Material required(int seq, String name, Necessity necessity) {
        return new Material(seq, name, necessity, null, 0, null, null);
    }

    public Material brought(String how, int number, @Nullable String attachment) {
        return new Material(seq, name, necessity, how, number, attachment, null);
    }

    public Material checked(boolean good) {
        return new Material(seq, name, necessity, form, copies, attachmentId, good);
    }

    /** Not brought, or brought and found wrong. */
    @JsonIgnore
    public boolean missing() {
        return form == null || Boolean.FALSE.equals(passed);
    }

    /** A deferrable material that is not promised in a deferred acceptance is needed like a necessary one. */
    @JsonIgnore
    public boolean holdsUpAcceptance() {
        return necessity != Necessity.OPTIONAL && missing();
    }
}
