package org.hawsh.grants.tasks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.Permissions;

/** What waits for somebody about a support. */
@Schema(
        name = "GrantTask",
        description =
                "AGREE: its agreement is not written. SIGN: the agreement is approved and not signed. DECIDE: an agreement, an amendment or a closing is"
                        + " proposed. APPROVE: an instalment is asked for. PAY: one is approved. BUY: one of"
                        + " goods is. DELIVER: they are bought. DECIDE_REVERSAL: a payment is reported not to have arrived. DECIDE_EXPENSE,"
                        + " ACCEPT_REPORT: one was handed in. VISIT: somebody should go there again")
public enum SupportTask implements GrantTask {
    AGREE(Permissions.GRANT_MANAGE),
    SIGN(Permissions.GRANT_MANAGE),
    DECIDE(Permissions.GRANT_APPROVE),
    APPROVE(Permissions.GRANT_APPROVE),
    PAY(Permissions.GRANT_PAY),
    BUY(Permissions.GRANT_MANAGE),
    DELIVER(Permissions.GRANT_PAY),
    DECIDE_REVERSAL(Permissions.GRANT_APPROVE),
    DECIDE_EXPENSE(Permissions.GRANT_APPROVE),
    ACCEPT_REPORT(Permissions.GRANT_APPROVE),
    VISIT(Permissions.GRANT_MANAGE);

    private final String permission;

    SupportTask(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
