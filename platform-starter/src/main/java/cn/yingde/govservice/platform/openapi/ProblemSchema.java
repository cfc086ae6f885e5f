package cn.yingde.govservice.platform.openapi;

import cn.yingde.govservice.platform.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds the schema of problems, which no controller returns itself. */
final class ProblemSchema implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        document.setComponents(components);
    }
}
