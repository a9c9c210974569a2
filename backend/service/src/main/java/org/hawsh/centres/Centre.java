package org.hawsh.centres;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Iraq;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Kept;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A community centre. Its days begin and end in its own zone. */
@Entity
class Centre extends Kept {
    /** Where every centre of the programme stands; a row says it for itself. */
    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private CentreKind kind;

    @Enumerated(EnumType.STRING)
    private CentreState state;

    @Embedded private Whereabouts whereabouts;

    private String phone;

    private String zone;

    private LocalDate openedOn;

    @Embedded private WeeklyHours weeklyHours;

    @Enumerated(EnumType.STRING)
    private HolidayCalendar holidayCalendar;

    protected Centre() {}

    /** A centre that is to be; it opens by a life event. */
    Centre(CreateCentre request, Whereabouts whereabouts) {
        super(Ids.next());
        code = request.code();
        name = request.name();
        kind = request.kind();
        state = CentreState.PLANNED;
        this.whereabouts = whereabouts;
        zone = Iraq.ZONE.getId();
        weeklyHours = WeeklyHours.none();
        holidayCalendar =
                Objects.requireNonNullElse(request.holidayCalendar(), HolidayCalendar.FEDERAL);
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, EditCentre details, Integer districtId) {
        mustBe(seenVersion);
        this.name = details.name();
        this.whereabouts =
                new Whereabouts(whereabouts.governorateId(), districtId, details.address());
        this.phone = PhoneNumber.stored(details.phone());
        this.weeklyHours.become(details.openingHours());
        this.holidayCalendar = details.holidayCalendar();
    }

    /**
     * @param place where it is after a move; null if it stays
     * @throws LifeEventImpossible if a centre in this state cannot live through it
     */
    void live(int seenVersion, LifeEventKind what, LocalDate on, Whereabouts place) {
        mustBe(seenVersion);
        if (!what.isPossibleIn(state)) {
            throw new LifeEventImpossible(what, state);
        }
        this.state = what.after(state);
        if (place != null) {
            this.whereabouts = place;
        }
        if (what == LifeEventKind.OPENED) {
            this.openedOn = on;
        }
    }

    @Override
    public UUID centreId() {
        return id();
    }

    String code() {
        return code;
    }

    LocalizedText name() {
        return name;
    }

    CentreState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    HolidayCalendar holidayCalendar() {
        return holidayCalendar;
    }

    OpeningHours openingHours() {
        return weeklyHours.openingHours();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of(zone));
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of(zone)).truncatedTo(ChronoUnit.MINUTES);
    }

    Stream<Integer> placeIds() {
        return whereabouts.placeIds();
    }

    EditCentre details(Map<Integer, PlaceView> places) {
        PlaceView district = places.get(whereabouts.districtId());
        return new EditCentre(
                name,
                whereabouts.address(),
                phone,
                district == null ? null : district.pcode(),
                openingHours(),
                holidayCalendar);
    }

    CentreView view(Map<Integer, PlaceView> places) {
        return new CentreView(
                id(),
                code,
                name,
                kind,
                state,
                places.get(whereabouts.governorateId()),
                places.get(whereabouts.districtId()),
                whereabouts.address(),
                phone,
                zone,
                openedOn,
                openingHours(),
                holidayCalendar,
                version());
    }
}
