package org.hawsh.access;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** A good token of a sign-in that was ended: whoever holds it should show nothing any more, not ask to sign in over it. */
final class SignedOut extends Refusal {
    SignedOut() {
        super(ProblemType.SIGNED_OUT, List.of());
    }
}
