package org.hawsh.access.identity;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The identity provider does not answer, and only it knows what was asked. */
public final class IdentityAway extends Refusal {
    IdentityAway() {
        super(ProblemType.UNAVAILABLE, List.of());
    }
}
