package org.hawsh.centres.closures;

/** Implemented by each feature that plans something in a centre: what a closure would do to it. Changes nothing. */
public interface ClosureConsequences {
    Consequences whatIf(ClosurePlan plan);
}
