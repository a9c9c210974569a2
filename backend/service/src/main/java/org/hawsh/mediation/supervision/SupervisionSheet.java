package org.hawsh.mediation.supervision;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SupervisionSheet implements Sheet {
    static final Kind CARD =
            Kind.of("mediation_card", "LIST", "PROPOSE", "EXCLUDE")
                    .ofPeople(Permissions.MEDIATION_SUPERVISE);

    static final Kind PROPOSAL =
            Kind.of("mediation_proposal", "LIST", "ACCEPT", "DECLINE", "RECORD", "REQUEST")
                    .ofPeople(Permissions.MEDIATION_CASE);

    static final Kind ALERT =
            Kind.of("mediation_alert", "CREATE", "LIST", "ACKNOWLEDGE")
                    .ofPeople(Permissions.MEDIATION_SUPERVISE);

    @Override
    public List<Kind> kinds() {
        return List.of(CARD, PROPOSAL, ALERT);
    }
}
