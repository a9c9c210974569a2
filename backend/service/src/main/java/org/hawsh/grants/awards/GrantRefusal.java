package org.hawsh.grants.awards;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Money;

/** Why a support stays as it is. */
final class GrantRefusal extends Refusal {
    private GrantRefusal(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    /** @param obstacles everything that stands in the way; nothing happens where there is none */
    static void ifAny(List<Fault> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new GrantRefusal(obstacles);
        }
    }

    /** What holds of a support before it is signed, while it is suspended, and once it is over. */
    static Fault notActive(GrantState state) {
        return Fault.at(
                "/state",
                switch (state) {
                    case PREPARED -> "grant-not-signed";
                    case SUSPENDED -> "grant-suspended";
                    default -> "grant-over";
                });
    }

    static GrantRefusal wrongState(GrantState state) {
        return new GrantRefusal(List.of(notActive(state)));
    }

    static GrantRefusal signed() {
        return at("/state", "grant-signed");
    }

    static GrantRefusal notSuspended() {
        return at("/state", "grant-not-suspended");
    }

    static GrantRefusal completed() {
        return at("/completedOn", "grant-completed");
    }

    /** What was signed is kept as it was saved. */
    static GrantRefusal scanned() {
        return at("/agreementScanned", "grant-agreement-scanned");
    }

    static GrantRefusal agreed() {
        return at("/proposal", "grant-agreed");
    }

    static GrantRefusal notAgreed() {
        return at("/proposal", "grant-not-agreed");
    }

    /** Somebody is deciding about what they saw. */
    static GrantRefusal proposed() {
        return at("/proposal", "grant-proposed");
    }

    static GrantRefusal notProposed() {
        return at("/proposal", "grant-not-proposed");
    }

    static GrantRefusal milestoneReached() {
        return at("/state", "grant-milestone-reached");
    }

    static GrantRefusal notApprovedGoods() {
        return at("/state", "grant-instalment-not-approved-goods");
    }

    /** It is asked for, approved or given already. */
    static GrantRefusal requested() {
        return at("/state", "grant-instalment-requested");
    }

    static GrantRefusal notRequested() {
        return at("/state", "grant-instalment-not-requested");
    }

    static GrantRefusal notApproved() {
        return at("/state", "grant-instalment-not-approved");
    }

    static GrantRefusal paid() {
        return at("/state", "grant-instalment-paid");
    }

    static GrantRefusal notPaid() {
        return at("/state", "grant-instalment-not-paid");
    }

    /** It is reported already that what was paid did not arrive. */
    static GrantRefusal reversalWaits() {
        return at("/state", "grant-reversal-waits");
    }

    /** What was paid is accounted for or given back, as the ledger refuses it. */
    static GrantRefusal notEnoughPaid(Money there) {
        return new GrantRefusal(
                List.of(Fault.at("", "not-enough-money", there.amount(), there.currency())));
    }

    private static GrantRefusal at(String pointer, String code) {
        return new GrantRefusal(List.of(Fault.at(pointer, code)));
    }
}
