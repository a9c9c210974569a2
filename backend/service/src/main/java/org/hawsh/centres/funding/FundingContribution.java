package org.hawsh.centres.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.KeptAtCentre;

/** What an organisation gives for one centre, and how it is to be shown. */
@Entity
class FundingContribution extends KeptAtCentre {
    private UUID organisationId;

    private LocalDate fromDay;

    private LocalDate toDay;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "visibility_en"))
    @AttributeOverride(name = "ar", column = @Column(name = "visibility_ar"))
    @AttributeOverride(name = "ckb", column = @Column(name = "visibility_ckb"))
    private LocalizedText visibilityText;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Embedded
    @AttributeOverride(name = "agreedBy", column = @Column(name = "waiver_agreed_by"))
    @AttributeOverride(name = "agreedOn", column = @Column(name = "waiver_agreed_on"))
    @AttributeOverride(name = "reason", column = @Column(name = "waiver_reason"))
    private Waiver waiver;

    protected FundingContribution() {}

    FundingContribution(UUID centreId, UUID organisationId, ContributionDetails details) {
        super(centreId);
        this.organisationId = organisationId;
        apply(details);
    }

    /** @throws VersionConflict if what the editor saw is not what is stored */
    void edit(int seenVersion, ContributionDetails details) {
        mustBe(seenVersion);
        apply(details);
    }

    private void apply(ContributionDetails details) {
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

    ContributionDetails details() {
        return new ContributionDetails(fromDay, toDay, visibilityText, visibility, waiver);
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
