package org.hawsh.grants.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** Nobody is in a network twice, and whoever signs for it has an adult beside them, or is one. */
final class MemberRules {
    private MemberRules() {}

    /**
     * @param before the member as they stood; null for somebody who joins
     * @param after as they would stand
     * @param others everybody else who is or was in the network
     */
    static List<Fault> faults(
            KnownMember before,
            KnownMember after,
            Collection<KnownMember> others,
            LocalDate today) {
        MemberDetails details = after.details();
        List<Fault> faults = new ArrayList<>(days(details, today));
        if ((after.participantId() == null) == (details.name() == null)) {
            faults.add(Fault.at("/name", "network-member-by-reference-or-name"));
        } else {
            others.stream()
                    .filter(after::isTheSameAs)
                    .findFirst()
                    .ifPresent(
                            same ->
                                    faults.add(
                                            Fault.at(whoOf(after), "network-member-twice")
                                                    .about(same.id())));
        }
        faults.addAll(term(details, today));
        if (details.represents() && !details.isThereNow()) {
            faults.add(Fault.at("/represents", "network-representative-has-left"));
        } else if (!isAnAdultLeft(after, others, today)) {
            if (details.represents()) {
                faults.add(Fault.at("/represents", "network-representative-of-age"));
            } else if (before != null && before.details().represents()) {
                faults.add(
                        Fault.at(
                                details.isThereNow() ? "/represents" : "/leftOn",
                                "network-last-representative"));
            }
        }
        return faults;
    }

    private static boolean isAnAdultLeft(
            KnownMember after, Collection<KnownMember> others, LocalDate today) {
        return after.isGrownRepresentative(today)
                || others.stream().anyMatch(other -> other.isGrownRepresentative(today));
    }

    private static String whoOf(KnownMember member) {
        return member.participantId() == null ? "/name" : "/participantReference";
    }

    private static List<Fault> days(MemberDetails details, LocalDate today) {
        List<Fault> faults = new ArrayList<>(day("/joinedOn", details.joinedOn(), today));
        faults.addAll(day("/leftOn", details.leftOn(), today));
        if (faults.isEmpty()
                && details.leftOn() != null
                && details.leftOn().isBefore(details.joinedOn())) {
            faults.add(Fault.at("/leftOn", "ends-before-it-begins"));
        }
        return faults;
    }

    private static List<Fault> term(MemberDetails details, LocalDate today) {
        LocalDate from = details.representsFrom();
        LocalDate until = details.representsUntil();
        List<Fault> faults = new ArrayList<>(day("/representsFrom", from, today));
        faults.addAll(day("/representsUntil", until, today));
        if (details.represents()) {
            if (from.isBefore(details.joinedOn())) {
                faults.add(Fault.at("/representsFrom", "network-represents-before-joining"));
            }
            if (until != null) {
                faults.add(Fault.at("/representsUntil", "network-represents-still"));
            }
        } else if ((from == null) != (until == null)) {
            faults.add(Fault.at(from == null ? "/representsFrom" : "/representsUntil", "required"));
        } else if (from != null && until.isBefore(from)) {
            faults.add(Fault.at("/representsUntil", "ends-before-it-begins"));
        }
        return faults;
    }

    private static List<Fault> day(String pointer, LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today)
                ? List.of(Fault.at(pointer, "in-the-future"))
                : LocalMoments.implausible(pointer, day);
    }
}
