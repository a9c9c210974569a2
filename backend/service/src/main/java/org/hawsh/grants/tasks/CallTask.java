package org.hawsh.grants.tasks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.Permissions;

/** What waits for somebody about a call. */
@Schema(
        name = "GrantCallTask",
        description =
                "OPEN: somebody else asked to open it. SELECT: it has closed and nobody is proposed. DECIDE: somebody else proposed whom to support")
public enum CallTask implements GrantTask {
    OPEN(Permissions.GRANT_APPROVE),
    SELECT(Permissions.GRANT_MANAGE),
    DECIDE(Permissions.GRANT_APPROVE);

    private final String permission;

    CallTask(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
