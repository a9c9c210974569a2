package org.hawsh.centres.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask of children's corners, once they have found the centre within their caller's scope. */
@ApplicationScoped
public class Corners {
    private final ChildrensCornerRepository corners;

    Corners(ChildrensCornerRepository corners) {
        this.corners = corners;
    }

    /** Empty where a centre has none. */
    @Transactional
    public Optional<CornerRef> of(UUID centreId) {
        return corners.find(centreId, Set.of(centreId)).map(ChildrensCorner::ref);
    }

    /** Lets one caller after the other change who is in the corner; held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CornerRef> lock(UUID centreId) {
        return Optional.ofNullable(corners.findById(centreId, LockModeType.PESSIMISTIC_WRITE))
                .map(ChildrensCorner::ref);
    }
}
