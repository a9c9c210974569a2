package org.hawsh.centres.funding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What an organisation gives for one centre, and how it is to be shown. */
@Entity
class FundingContribution extends KeptAtCentre implements Editable<ContributionDetails> {
    private UUID organisationId;

    private LocalDate fromDay;

    private LocalDate toDay;

    @Embedded
    @EmbeddedColumnNaming("visibility_%s")
    private LocalizedText visibilityText;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Embedded
    @EmbeddedColumnNaming("waiver_%s")
    private Waiver waiver;

    protected FundingContribution() {}

    FundingContribution(UUID centreId, UUID organisationId, ContributionDetails details) {
        super(centreId);
        this.organisationId = organisationId;
        become(details);
    }

    @Override
    public void become(ContributionDetails details) {
        fromDay = details.from();
        toDay = details.to();
        visibilityText = details.visibilityText();
        visibility = details.visibility();
        waiver = details.waiver();
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Override
    public ContributionDetails details() {
        return new ContributionDetails(fromDay, toDay, visibilityText, visibility, waiver);
    }

    ContributionRef ref(OrganisationRef organisation) {
        return new ContributionRef(id(), organisation, fromDay, toDay);
    }

    ContributionView view(OrganisationRef organisation) {
        return new ContributionView(
                id(),
                centreId(),
                organisation,
                fromDay,
                toDay,
                visibilityText,
                visibility,
                waiver,
                version());
    }
}
