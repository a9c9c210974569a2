package org.hawsh.centres.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Who pays for a centre. */
@ApplicationScoped
@Transactional
class ContributionService {
    private final ContributionRepository contributions;
    private final Organisations organisations;
    private final Centres centres;
    private final Records records;

    ContributionService(
            ContributionRepository contributions,
            Organisations organisations,
            Centres centres,
            Records records) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.centres = centres;
        this.records = records;
    }

    List<ContributionView> of(UUID centreId) {
        centres.require(centreId, Permissions.CENTRE_READ);
        return contributions.of(centreId).stream()
                .map(contribution -> view(contribution, centreId))
                .toList();
    }

    ContributionView read(UUID centreId, UUID id) {
        return view(find(centreId, id, Permissions.CENTRE_READ), centreId);
    }

    ContributionView create(UUID centreId, CreateContribution request) {
        centres.require(centreId, Permissions.CENTRE_SET_UP);
        ValidationFailed.ifAny(request.details().faults());
        organisations.require(
                request.organisationId(), centres.todayAt(centreId), "/organisationId");
        FundingContribution created =
                new FundingContribution(centreId, request.organisationId(), request.details());
        records.created(FundingSheet.CONTRIBUTION, created);
        return view(created, centreId);
    }

    ContributionView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        FundingContribution contribution = find(centreId, id, Permissions.CENTRE_SET_UP);
        records.edit(
                FundingSheet.CONTRIBUTION,
                contribution,
                seenVersion,
                mergePatch,
                details -> ValidationFailed.ifAny(details.faults()));
        return view(contribution, centreId);
    }

    private FundingContribution find(UUID centreId, UUID id, String permission) {
        return records.find(FundingContribution.class, id, centreId, permission);
    }

    private ContributionView view(FundingContribution contribution, UUID centreId) {
        return contribution.view(
                organisations
                        .on(contribution.organisationId(), centres.todayAt(centreId))
                        .orElseThrow());
    }
}
