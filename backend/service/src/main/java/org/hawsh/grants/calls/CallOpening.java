package org.hawsh.grants.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.work.records.RecordedAtCentre;

/** That somebody asked to open a call, and what somebody else decided. */
@Entity
@Table(name = "grant_call_opening")
class CallOpening extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID callId;

    @Embedded private Decision decision;

    protected CallOpening() {}

    CallOpening(GrantCall call, UUID by) {
        super(call.centreId());
        callId = call.id();
        decision = Decision.asked(by, null, null);
    }

    Decision decision() {
        return decision;
    }

    Stream<UUID> people() {
        return decision.people();
    }

    DecisionView view(Map<UUID, AccountRef> names) {
        return decision.view(names);
    }
}
