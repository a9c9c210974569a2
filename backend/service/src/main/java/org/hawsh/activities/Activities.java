package org.hawsh.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of the catalogue. It names nobody, so nothing is asked of the caller. */
@ApplicationScoped
public class Activities {
    private final ActivityRepository activities;

    Activities(ActivityRepository activities) {
        this.activities = activities;
    }

    @Transactional
    public Optional<ActivityRef> find(UUID activity) {
        return activities.findByIdOptional(activity).map(Activity::ref);
    }
}
