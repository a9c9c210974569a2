package org.hawsh.mediation.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.hawsh.mediation.parties.PartyStanding;
import org.hawsh.platform.problems.Fault;

/** When parties may meet; the schema says the same (mediation_joint_meeting_is_safe). */
final class MeetingRules {
    private MeetingRules() {}

    /** Nobody is invited to meet the other side who has not agreed to take part. */
    static List<Fault> unwilling(List<PartyStanding> parties) {
        return parties.stream()
                .filter(party -> !party.consents())
                .map(party -> fault(party, "mediation-consent-missing"))
                .toList();
    }

    /** Nobody meets the other side who was not asked alone that day, or whose answers said stop. */
    static List<Fault> unsafe(List<PartyStanding> parties) {
        return Stream.concat(
                        unwilling(parties).stream(),
                        parties.stream()
                                .filter(party -> !party.mayMeetToday())
                                .map(party -> fault(party, "mediation-not-screened-today")))
                .toList();
    }

    private static Fault fault(PartyStanding party, String code) {
        return Fault.at("/kind", code).about(party.id());
    }
}
