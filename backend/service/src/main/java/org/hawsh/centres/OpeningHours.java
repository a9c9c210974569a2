package org.hawsh.centres;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** The hours of every week, and the seasons in which others hold. A day that is not named is a day off. */
@Schema(
        description = "The hours of every week, and the seasons in which others hold",
        extensions = @Extension(name = MergePatch.BY_MEMBER, value = "true"))
public record OpeningHours(
        @NotNull @Size(max = 7) List<@Valid @NotNull Hours> regular,
        @NotNull @Size(max = 20) List<@Valid @NotNull Season> seasons) {

    static final OpeningHours UNKNOWN = new OpeningHours(List.of(), List.of());

    /** One day of the week, in the centre's own time. */
    @Schema(name = "DayHours")
    public record Hours(
            @NotNull DayOfWeek day,
            @NotNull @Schema(examples = "08:30") LocalTime opens,
            @NotNull LocalTime closes) {}

    /** Days from–to, both included, in which the regular hours do not hold. */
    @Schema(name = "OpeningSeason")
    public record Season(
            @NotNull @Valid LocalizedText name,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 7) List<@Valid @NotNull Hours> hours) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private boolean meets(Season other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    boolean areKnown() {
        return !regular.isEmpty() || !seasons.isEmpty();
    }

    /** When the centre is open on that day, closures and holidays apart. */
    public Optional<Hours> on(LocalDate day) {
        List<Hours> hours =
                seasons.stream()
                        .filter(season -> season.has(day))
                        .findFirst()
                        .map(Season::hours)
                        .orElse(regular);
        return hours.stream().filter(one -> one.day() == day.getDayOfWeek()).findFirst();
    }

    List<Fault> faults(String pointer) {
        List<Fault> faults = new ArrayList<>(faults(pointer + "/regular", regular));
        for (int i = 0; i < seasons.size(); i++) {
            Season season = seasons.get(i);
            String here = pointer + "/seasons/" + i;
            faults.addAll(LocalMoments.implausible(here + "/from", season.from()));
            faults.addAll(LocalMoments.implausible(here + "/to", season.to()));
            if (season.to().isBefore(season.from())) {
                faults.add(Fault.at(here + "/to", "ends-before-it-begins"));
            }
            if (seasons.subList(0, i).stream().anyMatch(season::meets)) {
                faults.add(Fault.at(here + "/from", "seasons-overlap"));
            }
            faults.addAll(faults(here + "/hours", season.hours()));
        }
        return faults;
    }

    private static List<Fault> faults(String pointer, List<Hours> hours) {
        List<Fault> faults = new ArrayList<>();
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < hours.size(); i++) {
            Hours one = hours.get(i);
            if (!seen.add(one.day())) {
                faults.add(Fault.at(pointer + "/" + i + "/day", "day-twice"));
            }
            if (!one.closes().isAfter(one.opens())) {
                faults.add(Fault.at(pointer + "/" + i + "/closes", "ends-before-it-begins"));
            }
        }
        return faults;
    }
}
