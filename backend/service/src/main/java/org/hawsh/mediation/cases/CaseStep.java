package org.hawsh.mediation.cases;

import java.util.List;
import org.hawsh.platform.problems.Fault;

/** What a part of the case file asks for before a case goes on, and does when it has gone on. */
public interface CaseStep {

    /** What is missing before the case can become that; nothing where this part does not mind. */
    default List<Fault> missing(OpenedCase mediated, CaseState next) {
        return List.of();
    }

    /** In the same transaction. */
    default void became(OpenedCase mediated) {}
}
