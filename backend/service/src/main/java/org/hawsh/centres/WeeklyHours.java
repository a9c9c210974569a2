package org.hawsh.centres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** A centre's hours and seasons between the tables and {@link OpeningHours}. */
@Embeddable
class WeeklyHours {
    /** Sunday first, as the week goes in Iraq. */
    private static final Comparator<StoredHours> BY_DAY =
            Comparator.comparing(hours -> hours.day().getValue() % 7);

    private static final Comparator<OpeningHours.Season> BY_TIME =
            Comparator.comparing(OpeningHours.Season::from);

    @ElementCollection
    @CollectionTable(name = "centre_hours", joinColumns = @JoinColumn(name = "centre_id"))
    @BatchSize(size = 100)
    private Set<StoredHours> hours = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "centre_season", joinColumns = @JoinColumn(name = "centre_id"))
    @BatchSize(size = 100)
    private Set<StoredSeason> seasons = new HashSet<>();

    protected WeeklyHours() {}

    static WeeklyHours none() {
        return new WeeklyHours();
    }

    void become(OpeningHours wanted) {
        Set<StoredHours> newHours = new HashSet<>();
        Set<StoredSeason> newSeasons = new HashSet<>();
        wanted.regular().forEach(one -> newHours.add(StoredHours.of(StoredHours.REGULAR, one)));
        short no = 0;
        for (OpeningHours.Season season : wanted.seasons().stream().sorted(BY_TIME).toList()) {
            short current = ++no;
            newSeasons.add(new StoredSeason(current, season.name(), season.from(), season.to()));
            season.hours().forEach(one -> newHours.add(StoredHours.of(current, one)));
        }
        replace(hours, newHours);
        replace(seasons, newSeasons);
    }

    OpeningHours openingHours() {
        return new OpeningHours(
                of(StoredHours.REGULAR),
                seasons.stream()
                        .map(
                                one ->
                                        new OpeningHours.Season(
                                                one.name(),
                                                one.startsOn(),
                                                one.endsOn(),
                                                of(one.no())))
                        .sorted(BY_TIME)
                        .toList());
    }

    private List<OpeningHours.Hours> of(short seasonNo) {
        Stream<StoredHours> those = hours.stream().filter(one -> one.seasonNo() == seasonNo);
        return those.sorted(BY_DAY).map(StoredHours::hours).toList();
    }

    /** Touches only what differs: hours sent back as they were are no edit. */
    private static <T> void replace(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
