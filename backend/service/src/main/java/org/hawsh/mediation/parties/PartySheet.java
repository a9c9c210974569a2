package org.hawsh.mediation.parties;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class PartySheet implements Sheet {
    static final Kind PARTY =
            Kind.of("mediation_party", "CREATE", "EDIT", "CONSENT", "WITHDRAW", "SCREEN")
                    .ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTY);
    }
}
