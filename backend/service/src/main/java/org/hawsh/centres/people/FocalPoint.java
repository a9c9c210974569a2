package org.hawsh.centres.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.work.records.KeptAtCentre;

/** Somebody through whom a centre works with a community; they have no login. */
@Entity
class FocalPoint extends KeptAtCentre implements CentrePerson<FocalPointDetails, FocalPointView> {
    private String name;

    private String phone;

    private String community;

    private String[] languages;

    private String availability;

    private LocalDate startsOn;

    private LocalDate endsOn;

    protected FocalPoint() {}

    FocalPoint(AddFocalPoint request) {
        super(request.centreId());
        become(request.details());
    }

    @Override
    public void become(FocalPointDetails details) {
        this.name = details.name().strip();
        this.phone = PhoneNumber.stored(details.phone());
        this.community = details.community().strip();
        this.languages = details.languages().toArray(String[]::new);
        this.availability = details.availability();
        this.startsOn = details.from();
        this.endsOn = details.to();
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
    public FocalPointDetails details() {
        return new FocalPointDetails(
                name, phone, community, List.of(languages), availability, startsOn, endsOn);
    }

    FocalPointRef ref() {
        return new FocalPointRef(id(), name, phone, community, endsOn);
    }

    @Override
    public FocalPointView view() {
        return new FocalPointView(
                id(),
                centreId(),
                name,
                phone,
                community,
                List.of(languages),
                availability,
                startsOn,
                endsOn,
                version());
    }
}
