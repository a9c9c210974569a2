package org.hawsh.centres.rooms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

@ApplicationScoped
class RoomRepository implements PanacheRepositoryBase<Room, UUID> {
    List<Room> of(UUID centreId) {
        return list("centreId", Sort.by("name.en"), centreId);
    }

    /** Holds the room until the transaction ends, so that what must not overlap in it is written one after the other. */
    Optional<Room> lock(UUID id, UUID centreId, Collection<UUID> scope) {
        return find("id = ?1 and centreId = ?2 and centreId in ?3", id, centreId, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In whichever of the languages: two doors with one sign are one room to whoever reads it. */
    boolean isNameTaken(UUID centreId, LocalizedText name, UUID except) {
        return count(
                        "centreId = ?1 and id <> ?2 and (name.en = ?3 or name.ar = ?4 or name.ckb = ?5)",
                        centreId,
                        except,
                        name.en(),
                        name.ar(),
                        name.ckb())
                > 0;
    }
}
