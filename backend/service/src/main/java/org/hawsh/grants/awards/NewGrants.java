package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.selection.CallDecided;
import org.hawsh.work.records.Records;

/** Each application that was selected is supported from that moment on: both are one transaction. */
@ApplicationScoped
class NewGrants {
    private final Calls calls;
    private final Records records;

    NewGrants(Calls calls, Records records) {
        this.calls = calls;
        this.records = records;
    }

    void decided(@Observes CallDecided call) {
        UUID contribution = calls.at(call.centreId(), call.callId()).orElseThrow().contributionId();
        call.selected()
                .forEach(
                        selected ->
                                records.created(
                                        GrantSheet.GRANT,
                                        new GrantAward(
                                                call.centreId(),
                                                contribution,
                                                call.callId(),
                                                selected)));
    }
}
