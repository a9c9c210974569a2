package org.hawsh.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.codes.Codes;

/** What other features may ask of the catalogue. It names nobody, so nothing is asked of the caller. */
@ApplicationScoped
public class Activities {
    private final ActivityRepository activities;
    private final Codes codes;

    Activities(ActivityRepository activities, Codes codes) {
        this.activities = activities;
        this.codes = codes;
    }

    @Transactional
    public Optional<ActivityRef> find(UUID activity) {
        return activities
                .findByIdOptional(activity)
                .map(found -> found.ref(codes.traitsOf(found.type(), ActivitySheet.TYPES)));
    }
}
