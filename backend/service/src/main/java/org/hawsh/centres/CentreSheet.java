package org.hawsh.centres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CentreSheet implements Sheet {
    static final Kind CENTRE =
            Kind.of(
                            "centre",
                            "CREATE",
                            "EDIT",
                            "OPENED",
                            "MOVED",
                            "SUSPENDED",
                            "RESUMED",
                            "HANDED_OVER")
                    .withFieldsOf(EditCentre.class)
                    .withFields("state", "openedOn", "governorate", "district", "address");

    private final CentreRepository centres;
    private final CurrentUser user;

    CentreSheet(CentreRepository centres, CurrentUser user) {
        this.centres = centres;
        this.user = user;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(CENTRE.readWithin(Permissions.CENTRE_MANAGE, this::centreOf));
    }

    /** It is its own centre. */
    private UUID centreOf(UUID id) {
        return centres.find(id, user.centresWith(Permissions.CENTRE_MANAGE))
                .orElseThrow(NotFound::new)
                .id();
    }
}
