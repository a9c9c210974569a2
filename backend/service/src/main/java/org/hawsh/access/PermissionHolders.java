package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Whether somebody other than the caller may do something, asked before they are given it to do. */
@ApplicationScoped
public class PermissionHolders {
    private final RoleAssignments assignments;

    PermissionHolders(RoleAssignments assignments) {
        this.assignments = assignments;
    }

    /** As the roles stand at this moment. */
    public boolean includes(UUID subject, String permission, UUID centre) {
        return assignments.of(subject, Instant.now(), null).heldRoles().stream()
                .anyMatch(
                        held ->
                                held.centreId().equals(centre)
                                        && held.role().permissions().contains(permission));
    }
}
