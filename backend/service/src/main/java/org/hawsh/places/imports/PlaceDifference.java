package org.hawsh.places.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.places.PlaceLevel;
import org.hawsh.places.PlaceLists;
import org.hawsh.places.PlaceName;
import org.hawsh.places.PlaceScheme;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.workbooks.HeadedTable;
import org.hawsh.platform.workbooks.RowFault;

/**
 * What a list would change: places it adds, those it calls otherwise, and those it no longer has. A level the list does not
 * speak of is left alone.
 */
final class PlaceDifference {
    private final PlaceScheme scheme;
    private final LocalDate validFrom;
    private final Map<String, PlaceView> known;
    private final Set<String> passedOn;
    private final PlaceFile file;
    private final Map<String, PlaceRow> listed = new HashMap<>();

    private final List<PlaceView> added = new ArrayList<>();
    private final List<PlaceView> changed = new ArrayList<>();
    private final List<PlaceView> ended = new ArrayList<>();
    private int unchanged;

    private PlaceDifference(
            PlaceScheme scheme, LocalDate validFrom, PlaceLists lists, PlaceFile file) {
        this.scheme = scheme;
        this.validFrom = validFrom;
        this.known = lists.all(scheme);
        this.passedOn = lists.passedOn(scheme);
        this.file = file;
    }

    /** @param validFrom the first day of the list */
    static PlaceDifference of(
            HeadedTable table, PlaceScheme scheme, LocalDate validFrom, PlaceLists lists) {
        PlaceDifference difference =
                new PlaceDifference(scheme, validFrom, lists, PlaceFile.read(table));
        difference.compare();
        return difference;
    }

    List<RowFault> faults() {
        return file.faults();
    }

    List<PlaceView> added() {
        return added;
    }

    List<PlaceView> changed() {
        return changed;
    }

    List<PlaceView> ended() {
        return ended;
    }

    int unchanged() {
        return unchanged;
    }

    /** Of the places that end. */
    LocalDate lastDay() {
        return validFrom.minusDays(1);
    }

    private void compare() {
        for (PlaceRow row : file.rows()) {
            if (listed.putIfAbsent(row.pcode(), row) != null) {
                fault(row, PlaceColumn.PCODE, Fault.at("", "place-code-twice"), row.pcode());
            }
        }
        file.rows().forEach(this::place);
        if (file.faults().isEmpty()) {
            end();
        }
    }

    private void place(PlaceRow row) {
        PlaceView before = known.get(row.pcode());
        PlaceName name = name(row, before);
        if (name == null || before == null && !parentStands(row)) {
            return;
        }
        if (before == null) {
            added.add(view(row, name, validFrom, endOfParent(row)));
        } else if (staysAsItIs(before, name)) {
            unchanged++;
        } else {
            LocalDate end = isPassedOn(before) ? before.validTo() : null;
            changed.add(view(row, name, before.validFrom(), end));
        }
    }

    /** A part does not outlive the whole. */
    private LocalDate endOfParent(PlaceRow row) {
        PlaceView parent = row.parent() == null ? null : known.get(row.parent());
        return parent == null ? null : parent.validTo();
    }

    private boolean parentStands(PlaceRow row) {
        if (row.parent() == null) {
            return true;
        }
        PlaceView parent = known.get(row.parent());
        if (parent == null && !listed.containsKey(row.parent())) {
            fault(row, PlaceColumn.PARENT, Fault.at("", "place-parent-unknown"), row.parent());
            return false;
        }
        if (parent != null && parent.validTo() != null && parent.validTo().isBefore(validFrom)) {
            Fault gone = Fault.at("", "place-parent-ended", parent.validTo());
            fault(row, PlaceColumn.PARENT, gone, row.parent());
            return false;
        }
        return true;
    }

    /** What the list says, and what is known already where it says nothing; null where a name is missing. */
    private PlaceName name(PlaceRow row, PlaceView before) {
        String en = orBefore(row.en(), before == null ? null : before.name().en());
        String ar = orBefore(row.ar(), before == null ? null : before.name().ar());
        String ckb = orBefore(row.ckb(), before == null ? null : before.name().ckb());
        PlaceColumn missing =
                en == null
                        ? PlaceColumn.NAME_EN
                        : ar == null
                                ? PlaceColumn.NAME_AR
                                : ckb == null && row.level() == PlaceLevel.GOVERNORATE
                                        ? PlaceColumn.NAME_CKB
                                        : null;
        if (missing != null) {
            fault(row, missing, Fault.at("", "place-name-missing", missing.header()), "");
            return null;
        }
        return new PlaceName(en, ar, ckb);
    }

    /** A list that still has what another place has taken over is behind the law, and changes nothing about it. */
    private boolean staysAsItIs(PlaceView before, PlaceName name) {
        return before.name().equals(name) && (before.validTo() == null || isPassedOn(before));
    }

    private boolean isPassedOn(PlaceView place) {
        return passedOn.contains(place.pcode())
                || place.parentPcode() != null && isPassedOn(known.get(place.parentPcode()));
    }

    private void end() {
        Set<PlaceLevel> levels =
                file.rows().stream().map(PlaceRow::level).collect(Collectors.toSet());
        Set<String> gone = new HashSet<>();
        for (PlaceLevel level : PlaceLevel.values()) {
            known.values().stream()
                    .filter(place -> place.level() == level && place.validTo() == null)
                    .filter(place -> !listed.containsKey(place.pcode()))
                    .filter(
                            place ->
                                    levels.contains(level)
                                            || gone.contains(String.valueOf(place.parentPcode())))
                    .filter(place -> place.validFrom().isBefore(lastDay()))
                    .forEach(
                            place -> {
                                gone.add(place.pcode());
                                ended.add(place);
                            });
        }
    }

    private void fault(PlaceRow row, PlaceColumn column, Fault fault, String value) {
        file.fault(row.number(), column, fault, value);
    }

    private PlaceView view(PlaceRow row, PlaceName name, LocalDate from, LocalDate to) {
        return new PlaceView(row.pcode(), scheme.name(), row.level(), name, row.parent(), from, to);
    }

    private static String orBefore(String said, String before) {
        return said.isEmpty() ? before : said;
    }
}
