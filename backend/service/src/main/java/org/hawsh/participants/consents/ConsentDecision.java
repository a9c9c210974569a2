package org.hawsh.participants.consents;

/** What the person decided. */
public enum ConsentDecision {
    GIVEN("RECORD_CONSENT"),
    REFUSED("RECORD_REFUSAL"),
    WITHDRAWN("WITHDRAW_CONSENT");

    private final String act;

    ConsentDecision(String act) {
        this.act = act;
    }

    /** How the audit trail calls it. */
    String act() {
        return act;
    }
}
