package cn.yingde.govservice.cases.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** The same list with some of its materials changed. */
    static List<Material> change(List<Material> materials, Collection<Integer> seqs, UnaryOperator<Material> change) {
        return materials.stream()
                .map(each -> seqs.contains(each.seq()) ? change.apply(each) : each)
                .toList();
    }
}
