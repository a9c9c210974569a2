package org.hawsh.centres.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Somebody who works at a centre, with or without a login. */
@Entity
class StaffMember extends KeptAtCentre implements CentrePerson<StaffDetails, StaffView> {
    private String name;

    private UUID subject;

    private String job;

    private String phone;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Engagement engagement;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "conduct_signed_on"))
    @AttributeOverride(name = "goodUntil", column = @Column(name = "conduct_good_until"))
    private Paper conduct;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "safeguarding_trained_on"))
    @AttributeOverride(name = "goodUntil", column = @Column(name = "safeguarding_good_until"))
    private Paper safeguarding;

    @Embedded
    @EmbeddedColumnNaming("vetted_%s")
    private Paper vetting;

    protected StaffMember() {}

    StaffMember(AddStaffMember request) {
        super(request.centreId());
        become(request.details());
    }

    @Override
    public void become(StaffDetails details) {
        this.name = details.name().strip();
        this.subject = details.subject();
        this.job = details.job().strip();
        this.phone = PhoneNumber.stored(details.phone());
        this.startsOn = details.from();
        this.endsOn = details.to();
        this.engagement = details.engagement();
        this.conduct = details.conduct();
        this.safeguarding = details.safeguarding();
        this.vetting = details.vetting();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String phone() {
        return phone;
    }

    @Override
    public StaffDetails details() {
        return new StaffDetails(
                name,
                subject,
                job,
                phone,
                startsOn,
                endsOn,
                engagement,
                conduct,
                safeguarding,
                vetting);
    }

    @Override
    public StaffView view() {
        return new StaffView(
                id(),
                centreId(),
                name,
                subject,
                job,
                phone,
                startsOn,
                endsOn,
                engagement,
                conduct,
                safeguarding,
                vetting,
                version());
    }

    StaffRef ref() {
        return new StaffRef(
                id(), centreId(), name, engagement, startsOn, endsOn, goodWithChildrenUntil());
    }

    private LocalDate goodWithChildrenUntil() {
        if (conduct == null || safeguarding == null || vetting == null) {
            return null;
        }
        return Stream.of(conduct, safeguarding, vetting)
                .map(Paper::goodUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
