package org.hawsh.access.views;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ViewRepository implements PanacheRepositoryBase<SavedView, UUID> {

    /** One's own, and what is shared with the centres one works for. */
    List<SavedView> seenBy(
            UUID reader,
            Collection<UUID> centres,
            ViewedList list,
            String afterName,
            UUID afterId,
            int count) {
        return find(
                        "list = ?1 and (owner = ?2 or centreId in ?3) and (name > ?4 or name = ?4 and id > ?5)",
                        Sort.by("name").and("id"),
                        list,
                        reader,
                        centres,
                        afterName,
                        afterId)
                .page(0, count)
                .list();
    }

    Optional<SavedView> seenBy(UUID reader, Collection<UUID> centres, UUID id) {
        return find("id = ?1 and (owner = ?2 or centreId in ?3)", id, reader, centres)
                .firstResultOptional();
    }

    Optional<SavedView> ownedBy(UUID owner, UUID id) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    long countOf(UUID owner) {
        return count("owner", owner);
    }
}
