package org.hawsh.centres;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Another centre's references begin with this code. */
final class CentreCodeTaken extends Refusal {
    CentreCodeTaken() {
        super(ProblemType.ALREADY_EXISTS, List.of(Fault.at("/code", "taken")));
    }
}
