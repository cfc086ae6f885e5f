package cn.yingde.govservice.cases.file;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** All cases; who may see which is not its business. */
@Repository
public class CaseFiles {

    private final EntityManager entities;

    CaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    public void add(CaseFile file) {
        entities.persist(file);
    }

    public Optional<CaseFile> byId(long id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id));
    }

    /** Writes now, so that a lost race shows here and the version answered is the stored one. */
    public void flush() {
        entities.flush();
    }
}
