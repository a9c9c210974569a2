package org.hawsh.grants.applications.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.grants.applications.PapersBrought;

/** Of an application that was found to be within the caller's centres. */
@ApplicationScoped
class PaperRepository implements PanacheRepositoryBase<ApplicationPaper, UUID>, PapersBrought {

    /** In the order in which they were brought. */
    List<ApplicationPaper> of(UUID application) {
        return list("applicationId = ?1 order by id", application);
    }

    /** @return false if somebody else was faster */
    boolean remove(UUID id) {
        return delete("id", id) == 1;
    }

    long countOf(UUID application) {
        return count("applicationId", application);
    }

    @Override
    public Set<String> documentsOf(UUID application) {
        return of(application).stream().map(ApplicationPaper::document).collect(Collectors.toSet());
    }
}
