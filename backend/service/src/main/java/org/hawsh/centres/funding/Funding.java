package org.hawsh.centres.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/** What papers say of those who pay for a centre. */
@ApplicationScoped
public class Funding {
    private final ContributionRepository contributions;

    Funding(ContributionRepository contributions) {
        this.contributions = contributions;
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
