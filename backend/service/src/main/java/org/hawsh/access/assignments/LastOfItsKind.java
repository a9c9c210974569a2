package org.hawsh.access.assignments;

import java.util.List;
import org.hawsh.access.Role;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Without this one nobody could give or confirm a role any more: another has to hold it first. */
final class LastOfItsKind extends Refusal {
    LastOfItsKind(Role role) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "last-of-its-kind", role.name())));
    }
}
