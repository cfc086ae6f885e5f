package cn.yingde.govservice.cases.clients.catalog;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the catalogue for a matter: an answer, "no such code", or {@link CatalogUnavailable}. */
@Component
public class CatalogMatters {

    private final CatalogClient client;

    CatalogMatters(CatalogClient client) {
        this.client = client;
    }

    public Optional<CatalogMatter> byCode(String code) {
        try {
            return Optional.of(client.matterByCode(code));
        } catch (RuntimeException failed) {
            if (Answers.notFound(failed)) {
                return Optional.empty();
            }
            throw new CatalogUnavailable("No usable answer for matter " + code, failed);
        }
    }
}
