package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;

/**
 * Whose courses somebody may work on with a permission: anybody's in some centres, in the others those they teach. Only what
 * is done to a group of people is bound to the own ones; a timetable is everybody's.
 */
@RequestScoped
public class Whose {
    private static final Set<String> OWN_ONLY =
            Set.of(Permissions.ROSTER_READ, Permissions.ATTENDANCE_MARK);

    private final CurrentUser user;

    Whose(CurrentUser user) {
        this.user = user;
    }

    public Scope of(String permission) {
        Set<UUID> centres = user.centresWith(permission);
        return new Scope(
                user.subject(),
                centres,
                OWN_ONLY.contains(permission)
                        ? user.centresWith(Permissions.SESSION_OF_ANYBODY)
                        : centres);
    }

    /** @param anybodys the centres in which it need not be the caller's own */
    public record Scope(UUID caller, Set<UUID> centres, Set<UUID> anybodys) {
        UUID[] inCentres() {
            return centres.toArray(UUID[]::new);
        }

        public UUID[] ofAnybodyIn() {
            return anybodys.toArray(UUID[]::new);
        }
    }
}
