package org.hawsh.mediation.agreements;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class AgreementSheet implements Sheet {
    static final Kind AGREEMENT =
            Kind.of("mediation_agreement", "CREATE", "EDIT", "SIGN", "UNDERTAKE")
                    .ofPeople(Permissions.MEDIATION_CASE);

    static final Kind UNDERTAKING =
            Kind.of("mediation_undertaking", "SETTLE").ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(AGREEMENT, UNDERTAKING);
    }
}
