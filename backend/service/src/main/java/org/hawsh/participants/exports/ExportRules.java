package org.hawsh.participants.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hawsh.platform.problems.Fault;

/** What must hold before an export can be asked for. */
final class ExportRules {
    /** Far more than one centre has; who needs more needs numbers, not names. */
    static final int MOST_PEOPLE = 200_000;

    private ExportRules() {}

    /** @param holds whether the caller holds a permission at the centre */
    static List<Fault> faults(RequestExport asked, Predicate<String> holds) {
        List<Fault> faults = new ArrayList<>(asked.selected().faults("/selection/"));
        Set<ExportColumn> seen = new HashSet<>();
        for (int i = 0; i < asked.columns().size(); i++) {
            ExportColumn column = asked.columns().get(i);
            if (!seen.add(column)) {
                faults.add(Fault.at("/columns/" + i, "column-twice"));
            }
            if (!holds.test(column.needs())) {
                faults.add(Fault.at("/columns/" + i, "column-not-yours"));
            }
        }
        return faults;
    }

    static List<Fault> faultsOfCount(int people) {
        if (people == 0) {
            return List.of(Fault.at("/selection", "nobody-selected"));
        }
        return people > MOST_PEOPLE
                ? List.of(Fault.at("/selection", "too-many-people", MOST_PEOPLE))
                : List.of();
    }
}
