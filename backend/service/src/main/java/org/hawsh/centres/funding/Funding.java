package org.hawsh.centres.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.words.LocalizedText;

/** What other features may ask of those who pay for a centre. */
@ApplicationScoped
public class Funding {
    private final ContributionRepository contributions;

    Funding(ContributionRepository contributions) {
        this.contributions = contributions;
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
}
