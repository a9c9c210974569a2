package org.hawsh.activities.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawsh.platform.problems.Fault;

/** Who came to an open session, by sex and age: the whole form. */
record SaveHeadcount(@NotNull @Size(max = 24) List<@NotNull @Valid HeadcountCell> cells) {
    private static final int MOST = 5000;

    int people() {
        return cells.stream().mapToInt(HeadcountCell::people).sum();
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int number = 0; number < cells.size(); number++) {
            HeadcountCell cell = cells.get(number);
            if (!seen.add(List.of(cell.sex(), cell.ageBand()))) {
                faults.add(Fault.at("/cells/" + number, "headcount-cell-twice"));
            }
        }
        if (people() > MOST) {
            faults.add(Fault.at("/cells", "too-large", MOST));
        }
        return faults;
    }
}
