package cn.yingde.govservice.cases.file;

import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Numbers of materials as one column. */
@Converter
public class SeqsText extends JsonText<List<Integer>> {

    public SeqsText() {
        super(new TypeReference<>() {});
    }
}
