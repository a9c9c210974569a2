package org.hawsh.grants.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.GrantCallState;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.platform.problems.Fault;

/** What stands in the way of submitting an application: what it does not say, and who or what the call does not support. */
final class ApplicationRequirements {
    private final ApplicationDetails application;
    private final Circumstances given;
    private final List<Fault> unmet = new ArrayList<>();

    private ApplicationRequirements(ApplicationDetails application, Circumstances given) {
        this.application = application;
        this.given = given;
    }

    /** Everything at once, so that one round mends it. */
    static List<Fault> unmet(ApplicationDetails application, Circumstances given) {
        ApplicationRequirements requirements = new ApplicationRequirements(application, given);
        requirements.words();
        requirements.kind();
        requirements.budget();
        requirements.papers();
        requirements.network();
        requirements.call();
        return requirements.unmet;
    }

    private void words() {
        needs("/title", application.title());
        needs("/plan", application.plan());
        needs("/upkeep", application.upkeep());
        needs("/language", application.language());
        if (application.beneficiaries() == null || !application.beneficiaries().areSomebody()) {
            unmet.add(Fault.at("/beneficiaries", "beneficiaries-of-nobody"));
        }
        if (application.districtPcode() == null && application.point() == null) {
            unmet.add(Fault.at("/districtPcode", "district-or-point"));
        }
    }

    private void kind() {
        needs("/kind", application.kind());
        if (application.kind() != null
                && !given.call().kinds().isEmpty()
                && !given.call().kinds().contains(application.kind())) {
            unmet.add(Fault.at("/kind", "application-kind-not-called-for"));
        }
    }

    private void budget() {
        unmet.addAll(Budget.unmet(application.budget()));
        if (Budget.asked(application.budget()).compareTo(given.call().maximum().value()) > 0) {
            unmet.add(
                    Fault.at(
                            "/budget",
                            "budget-over-the-maximum",
                            given.call().maximum().amount(),
                            given.call().maximum().currency()));
        }
    }

    /** Each by its own name, which the pointer ends with. */
    private void papers() {
        given.call().papers().stream()
                .filter(document -> !given.brought().contains(document))
                .map(document -> Fault.at("/papers/" + document, "application-paper-missing"))
                .forEach(unmet::add);
    }

    private void network() {
        if (!given.network().isActive()) {
            unmet.add(Fault.at("/networkId", "application-network-ended"));
        }
        if (!given.mayApply()) {
            unmet.add(Fault.at("/networkId", "application-network-kind"));
        }
        if (!given.represented()) {
            unmet.add(Fault.at("/networkId", "application-network-unrepresented"));
        }
    }

    /** Whoever applied in time may mend after the last day what the centre asked to mend. */
    private void call() {
        if (given.submittedBefore()) {
            return;
        }
        if (given.begins()) {
            unmet.add(Fault.at("/callId", "call-begins", given.call().opensOn()));
        } else if (given.call().state() == GrantCallState.CLOSED && given.lateBecause() == null) {
            unmet.add(Fault.at("/lateBecause", "application-late", given.call().closesOn()));
        } else if (given.call().state() == GrantCallState.OPEN && given.lateBecause() != null) {
            unmet.add(Fault.at("/lateBecause", "application-in-time"));
        } else if (!Circumstances.takesApplications(given.call())) {
            unmet.add(Fault.at("/callId", "call-takes-none"));
        }
    }

    private void needs(String pointer, Object value) {
        if (value == null) {
            unmet.add(Fault.at(pointer, "required"));
        }
    }

    /**
     * What is known besides the application itself.
     *
     * @param mayApply whether the network is of a kind the call is for
     * @param represented whether anybody signs for the network
     * @param brought the documents of which there is a paper
     * @param begins whether the first day of the call is still to come
     * @param lateBecause why it is accepted although the call is closed; null where nobody says so
     */
    record Circumstances(
            CallRef call,
            NetworkRef network,
            boolean mayApply,
            boolean represented,
            Set<String> brought,
            boolean begins,
            boolean submittedBefore,
            String lateBecause) {

        /** A closed one as well, of who has a reason to be late. */
        static boolean takesApplications(CallRef call) {
            return call.state() == GrantCallState.OPEN || call.state() == GrantCallState.CLOSED;
        }
    }
}
