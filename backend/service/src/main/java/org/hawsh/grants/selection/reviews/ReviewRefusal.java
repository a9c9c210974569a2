package org.hawsh.grants.selection.reviews;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a review stays as it is. */
final class ReviewRefusal extends Refusal {
    private ReviewRefusal(String code) {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("/state", code)));
    }

    /** It is in, or nobody waits for it any more. */
    static ReviewRefusal stands() {
        return new ReviewRefusal("review-stands");
    }

    static ReviewRefusal over() {
        return new ReviewRefusal("review-over");
    }
}
