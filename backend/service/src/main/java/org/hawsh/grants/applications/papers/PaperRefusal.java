package org.hawsh.grants.applications.papers;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a paper is not taken. */
final class PaperRefusal extends Refusal {
    static final int MOST_OF_AN_APPLICATION = 20;

    private PaperRefusal(Fault fault) {
        super(ProblemType.STATE_CONFLICT, List.of(fault));
    }

    static PaperRefusal full() {
        return new PaperRefusal(Fault.at("", "application-papers-full", MOST_OF_AN_APPLICATION));
    }
}
