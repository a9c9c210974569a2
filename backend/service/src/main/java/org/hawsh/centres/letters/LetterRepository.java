package org.hawsh.centres.letters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<AuthorityLetter, UUID> {

    /** The newest first. */
    List<AuthorityLetter> of(UUID centreId) {
        return list("centreId = ?1 order by issuedOn desc, id desc", centreId);
    }
}
