package org.hawsh.centres.funding;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class FundingSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("funding_contribution", "CREATE", "EDIT")
                        .withFieldsOf(ContributionDetails.class)
                        .readAtItsCentre(Permissions.CENTRE_MANAGE));
    }
}
