package org.hawsh.centres.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Who pays for a centre. */
@ApplicationScoped
class ContributionService {
    private static final String ENTITY = "funding_contribution";

    private final ContributionRepository contributions;
    private final Organisations organisations;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ContributionService(
            ContributionRepository contributions,
            Organisations organisations,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    List<ContributionView> of(UUID centreId) {
        centres.require(centreId, Permissions.CENTRE_READ);
        return contributions.of(centreId).stream()
                .map(contribution -> view(contribution, centreId))
                .toList();
    }

    @Transactional
    ContributionView read(UUID centreId, UUID id) {
        return view(find(centreId, id, Permissions.CENTRE_READ), centreId);
    }

    @Transactional
    ContributionView create(UUID centreId, CreateContribution request) {
        centres.require(centreId, Permissions.CENTRE_SET_UP);
        ValidationFailed.ifAny(request.details().faults());
        organisations.require(
                request.organisationId(), centres.todayAt(centreId), "/organisationId");
        FundingContribution created =
                new FundingContribution(centreId, request.organisationId(), request.details());
        contributions.persistAndFlush(created);
        audit.record(Act.of("CREATE", ENTITY, created.id()).at(centreId));
        return view(created, centreId);
    }

    @Transactional
    ContributionView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        FundingContribution contribution = find(centreId, id, Permissions.CENTRE_SET_UP);
        MergePatch.Patched<ContributionDetails> patched =
                patches.apply(mergePatch, contribution.details());
        ValidationFailed.ifAny(patched.value().faults());
        contribution.edit(seenVersion, patched.value());
        contributions.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", ENTITY, id).at(centreId));
            changes.record(ENTITY, id, contribution.version(), patched.changedFields());
        }
        return view(contribution, centreId);
    }

    private FundingContribution find(UUID centreId, UUID id, String permission) {
        return contributions
                .find(id, centreId, user.centresWith(permission))
                .orElseThrow(NotFound::new);
    }

    private ContributionView view(FundingContribution contribution, UUID centreId) {
        return contribution.view(
                organisations
                        .on(contribution.organisationId(), centres.todayAt(centreId))
                        .orElseThrow());
    }
}
