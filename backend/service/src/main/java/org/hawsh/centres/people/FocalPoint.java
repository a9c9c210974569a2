package org.hawsh.centres.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.PhoneNumber;

/** Somebody through whom a centre works with a community; they have no login. */
@Entity
class FocalPoint implements CentrePerson<FocalPointDetails, FocalPointView> {
    @Id private UUID id;

    private UUID centreId;

    private String name;

    private String phone;

    private String community;

    private String[] languages;

    private String availability;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Version private int version;

    protected FocalPoint() {}

    static FocalPoint of(AddFocalPoint request) {
        FocalPoint point = new FocalPoint();
        point.id = Ids.next();
        point.centreId = request.centreId();
        point.apply(request.details());
        return point;
    }

    @Override
    public void edit(int seenVersion, FocalPointDetails details) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        apply(details);
    }

    private void apply(FocalPointDetails details) {
        this.name = details.name().strip();
        this.phone = PhoneNumber.stored(details.phone());
        this.community = details.community().strip();
        this.languages = details.languages().toArray(String[]::new);
        this.availability = details.availability();
        this.startsOn = details.from();
        this.endsOn = details.to();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID centreId() {
        return centreId;
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
    public int version() {
        return version;
    }

    @Override
    public FocalPointDetails details() {
        return new FocalPointDetails(
                name, phone, community, List.of(languages), availability, startsOn, endsOn);
    }

    @Override
    public FocalPointView view() {
        return new FocalPointView(
                id,
                centreId,
                name,
                phone,
                community,
                List.of(languages),
                availability,
                startsOn,
                endsOn,
                version);
    }
}
