package org.hawsh.work.codes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Codes are the house's: the finders take no centres. */
@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<Code, UUID> {
    private static final String IN_ORDER = " order by listName, position, code";

    List<Code> all() {
        return list("from Code" + IN_ORDER);
    }

    List<Code> of(String listName) {
        return list("listName = ?1" + IN_ORDER, listName);
    }

    List<KeptList> lists() {
        return getEntityManager()
                .createQuery("from KeptList order by name", KeptList.class)
                .getResultList();
    }

    boolean has(String listName, String code) {
        return count("listName = ?1 and code = ?2", listName, code) > 0;
    }
}
