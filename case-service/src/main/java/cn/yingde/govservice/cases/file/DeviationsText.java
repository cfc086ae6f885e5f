package cn.yingde.govservice.cases.file;

import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The ids of the rules that imported history broke, as one column. */
@Converter
public class DeviationsText extends JsonText<List<String>> {

    public DeviationsText() {
        super(new TypeReference<>() {});
    }
}
