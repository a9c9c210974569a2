package org.hawsh.activities.courses;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.activities.courses.catalogue.Selection;
import org.hawsh.activities.courses.catalogue.ShowsWhere;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.KeptAtCentre;

/** One run of an activity at a centre. What counts its places is written beside it, by one statement, and only read here. */
@Entity
class Course extends KeptAtCentre {
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private CourseState state;

    private String label;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private UUID roomId;

    private String language;

    private Integer capacity;

    private int waitingPlaces;

    private int childcareSeats;

    @Enumerated(EnumType.STRING)
    private Selection selection;

    @Column(name = "stream_a_places")
    private Integer streamAPlaces;

    @Column(name = "stream_b_places")
    private Integer streamBPlaces;

    private int offerHours;

    private int completionPercent;

    private Integer[] weekdays;

    private LocalTime fromTime;

    private LocalTime toTime;

    private boolean published;

    @Enumerated(EnumType.STRING)
    private ShowsWhere showsWhere;

    private Instant announcedAt;

    private String cancelReason;

    @Column(insertable = false, updatable = false)
    private int placesTaken;

    @Column(insertable = false, updatable = false)
    private int childcareTaken;

    @ElementCollection
    @CollectionTable(name = "course_teacher", joinColumns = @JoinColumn(name = "course_id"))
    private Set<CourseTeacher> teachers = new HashSet<>();

    protected Course() {}

    Course(UUID centreId, UUID activityId, CourseDetails details) {
        super(centreId);
        this.activityId = activityId;
        state = CourseState.PLANNED;
        apply(details);
    }

    /**
     * @throws VersionConflict if what the editor saw is not what is stored
     * @throws CourseRefusal if it is over, its rule stands, or people already have the places
     */
    void edit(int seenVersion, CourseDetails details) {
        mustBe(seenVersion);
        isNotOver();
        if (announcedAt != null && !sameRule(details)) {
            throw CourseRefusal.ruleStands();
        }
        if (details.capacity() != null && details.capacity() < placesTaken) {
            throw CourseRefusal.fewerThanTaken("/capacity", placesTaken);
        }
        if (details.childcareSeats() < childcareTaken) {
            throw CourseRefusal.fewerThanTaken("/childcareSeats", childcareTaken);
        }
        apply(details);
    }

    /** From now on people may apply, and the rule by which places are given stands. */
    void announce(int seenVersion) {
        mustBe(seenVersion);
        if (state != CourseState.PLANNED) {
            throw CourseRefusal.not(CourseState.PLANNED);
        }
        state = CourseState.ANNOUNCED;
        announcedAt = Moments.now();
    }

    void cancel(int seenVersion, String reason) {
        mustBe(seenVersion);
        isNotOver();
        state = CourseState.CANCELLED;
        cancelReason = reason.strip();
    }

    void end(int seenVersion) {
        mustBe(seenVersion);
        if (state != CourseState.ANNOUNCED) {
            throw CourseRefusal.not(CourseState.ANNOUNCED);
        }
        state = CourseState.ENDED;
    }

    void isNotOver() {
        if (!isGoingOn()) {
            throw CourseRefusal.over();
        }
    }

    boolean isGoingOn() {
        return state == CourseState.PLANNED || state == CourseState.ANNOUNCED;
    }

    boolean hasInItsDays(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    private boolean sameRule(CourseDetails details) {
        return selection == details.selection()
                && Objects.equals(streamAPlaces, details.streamAPlaces())
                && Objects.equals(streamBPlaces, details.streamBPlaces())
                && completionPercent == details.completionPercent();
    }

    private void apply(CourseDetails details) {
        label = details.label() == null ? null : details.label().strip();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        roomId = details.roomId();
        language = details.language().tag();
        capacity = details.capacity();
        waitingPlaces = details.waitingPlaces();
        childcareSeats = details.childcareSeats();
        selection = details.selection();
        streamAPlaces = details.streamAPlaces();
        streamBPlaces = details.streamBPlaces();
        offerHours = details.offerHours();
        completionPercent = details.completionPercent();
        weekdays =
                details.weekdays().stream()
                        .distinct()
                        .sorted()
                        .map(DayOfWeek::getValue)
                        .toArray(Integer[]::new);
        fromTime = details.startTime();
        toTime = details.endTime();
        published = details.published();
        showsWhere = details.showsWhere();
        Set<CourseTeacher> wanted =
                details.teachers().stream()
                        .map(one -> new CourseTeacher(one.staffMemberId(), centreId(), one.role()))
                        .collect(Collectors.toSet());
        teachers.retainAll(wanted);
        teachers.addAll(wanted);
    }

    UUID activityId() {
        return activityId;
    }

    CourseDetails details() {
        return new CourseDetails(
                label,
                startsOn,
                endsOn,
                roomId,
                Language.fromString(language),
                capacity,
                waitingPlaces,
                childcareSeats,
                selection,
                streamAPlaces,
                streamBPlaces,
                offerHours,
                completionPercent,
                Arrays.stream(weekdays).map(DayOfWeek::of).toList(),
                fromTime,
                toTime,
                published,
                showsWhere,
                teachers.stream()
                        .sorted(Comparator.comparing(CourseTeacher::staffMemberId))
                        .map(one -> new Teacher(one.staffMemberId(), one.role()))
                        .toList());
    }

    List<UUID> teacherIds() {
        return teachers.stream().map(CourseTeacher::staffMemberId).toList();
    }
}
