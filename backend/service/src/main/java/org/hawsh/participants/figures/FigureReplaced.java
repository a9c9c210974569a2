package org.hawsh.participants.figures;

import java.util.List;
import org.hawsh.platform.Fault;
import org.hawsh.platform.ProblemType;
import org.hawsh.platform.Refusal;

/** Another figure stands in its place already; that one is corrected. */
final class FigureReplaced extends Refusal {
    FigureReplaced() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "figure-replaced")));
    }
}
