package org.hawsh.participants.figures;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Another figure stands in its place already; that one is corrected. */
final class FigureReplaced extends Refusal {
    FigureReplaced() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "figure-replaced")));
    }
}
