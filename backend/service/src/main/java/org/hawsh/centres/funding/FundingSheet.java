package org.hawsh.centres.funding;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class FundingSheet implements Sheet {
    static final Kind CONTRIBUTION =
            Kind.of("funding_contribution", "CREATE", "EDIT")
                    .withFieldsOf(ContributionDetails.class);

    @Override
    public List<Kind> kinds() {
        return List.of(CONTRIBUTION.readAtItsCentre(Permissions.CENTRE_MANAGE));
    }
}
