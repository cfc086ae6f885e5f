package cn.yingde.govservice.cases.file;

import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The materials of a case, read and written with it as one column. */
@Converter
public class MaterialsText extends JsonText<List<Material>> {

    public MaterialsText() {
        super(new TypeReference<>() {});
    }
}
