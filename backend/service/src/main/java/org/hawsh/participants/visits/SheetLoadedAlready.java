package org.hawsh.participants.visits;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The same file was loaded at this centre before: its visits would count twice. */
final class SheetLoadedAlready extends Refusal {
    SheetLoadedAlready() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "sheet-loaded-already")));
    }
}
