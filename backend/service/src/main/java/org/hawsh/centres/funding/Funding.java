package org.hawsh.centres.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Records;

/** What other features may ask of those who pay for a centre. */
@ApplicationScoped
public class Funding {
    private final ContributionRepository contributions;
    private final Organisations organisations;
    private final Centres centres;
    private final Records records;

    Funding(
            ContributionRepository contributions,
            Organisations organisations,
            Centres centres,
            Records records) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.centres = centres;
        this.records = records;
    }

    /** @throws NotFound if there is none at this centre, or the caller does not hold the permission there, alike */
    @Transactional
    public void mustBeAt(UUID centre, UUID contribution, String permission) {
        records.find(FundingContribution.class, contribution, centre, permission);
    }

    /**
     * Some of the contributions to a centre the caller has been shown to be allowed to see, by their id, under the names those
     * who give bear today.
     */
    @Transactional
    public Map<UUID, ContributionRef> named(UUID centre, Collection<UUID> ids) {
        List<FundingContribution> found = contributions.of(centre, ids);
        Map<UUID, OrganisationRef> givers =
                organisations.on(
                        found.stream().map(FundingContribution::organisationId).toList(),
                        centres.todayAt(centre));
        return found.stream()
                .map(contribution -> contribution.ref(givers.get(contribution.organisationId())))
                .collect(Collectors.toMap(ContributionRef::id, Function.identity()));
    }

    /** @throws ValidationFailed at the pointer if there is no such contribution to this centre */
    @Transactional
    public void require(UUID centre, UUID contribution, String pointer) {
        if (contributions.count("id = ?1 and centreId = ?2", contribution, centre) == 0) {
            ValidationFailed.ifAny(List.of(Fault.at(pointer, "contribution-unknown")));
        }
    }

    /** The words of every contribution of that day, but those it was agreed in writing not to show. */
    @Transactional
    public List<LocalizedText> shownOn(UUID centre, LocalDate day) {
        return contributions.of(centre).stream()
                .map(FundingContribution::details)
                .filter(details -> details.isShownOn(day))
                .map(ContributionDetails::visibilityText)
                .toList();
    }

    /** The words that name who gives a contribution; empty where it was agreed in writing not to show them, or on another day. */
    @Transactional
    public Optional<LocalizedText> wordsOf(UUID centre, UUID contribution, LocalDate day) {
        return contributions
                .find("id = ?1 and centreId = ?2", contribution, centre)
                .firstResultOptional()
                .map(FundingContribution::details)
                .filter(details -> details.isShownOn(day))
                .map(ContributionDetails::visibilityText);
    }
}
