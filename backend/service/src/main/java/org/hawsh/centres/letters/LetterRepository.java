package org.hawsh.centres.letters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<AuthorityLetter, UUID> {

    /** The newest first. */
    List<AuthorityLetter> of(UUID centreId) {
        return list("centreId = ?1 order by issuedOn desc, id desc", centreId);
    }

    Optional<AuthorityLetter> find(UUID id, UUID centreId, Collection<UUID> scope) {
        return find("id = ?1 and centreId = ?2 and centreId in ?3", id, centreId, scope)
                .firstResultOptional();
    }
}
