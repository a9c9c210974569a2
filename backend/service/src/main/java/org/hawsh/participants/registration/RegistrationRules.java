package org.hawsh.participants.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.DetailsRules;
import org.hawsh.participants.FurtherAnswers;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.consents.ConsentGiven;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.platform.problems.Fault;

/** What must hold before somebody is written down or edited, at the desk and from a file alike. */
final class RegistrationRules {
    private RegistrationRules() {}

    /** @param today the date at the centre */
    static List<Fault> faults(RegisterParticipant request, LocalDate today) {
        PersonDetails details = request.details(today);
        List<Fault> faults =
                new ArrayList<>(
                        DetailsRules.faults(
                                request.kindOrDefault(),
                                details,
                                request.ageBand() != null,
                                today));
        if (request.dayOr(today).isAfter(today)) {
            faults.add(Fault.at("/registeredOn", "in-the-future"));
        }
        boolean registers = request.kindOrDefault() == ParticipantKind.REGISTERED;
        if (registers) {
            faults.addAll(consentFaults(request, today));
        } else if (request.consent() != null) {
            faults.add(Fault.at("/consent", "consent-makes-registered"));
        }
        if (request.further() != null) {
            faults.addAll(
                    registers
                            ? request.further().faults(isCertainlyMinor(request, today), today)
                            : List.of(Fault.at(FurtherAnswers.POINTER, "only-of-registered")));
        }
        return faults;
    }

    private static List<Fault> consentFaults(RegisterParticipant request, LocalDate today) {
        ConsentGiven consent = request.consent();
        if (consent == null) {
            return List.of(Fault.at("/consent", "required"));
        }
        List<Fault> faults = new ArrayList<>();
        if (consent.decidedOn() != null && consent.decidedOn().isAfter(today)) {
            faults.add(Fault.at("/consent/decidedOn", "in-the-future"));
        }
        if (consent.how() == ConsentHow.SPOKEN_WITH_WITNESS && isBlank(consent.witnessName())) {
            faults.add(Fault.at("/consent/witnessName", "witness-required"));
        }
        if (isCertainlyMinor(request, today) && isBlank(consent.guardianName())) {
            faults.add(Fault.at("/consent/guardianName", "guardian-required"));
        }
        return faults;
    }

    private static boolean isCertainlyMinor(RegisterParticipant request, LocalDate today) {
        BirthDate birthDate = request.birthDate();
        if (birthDate == null) {
            return request.ageBand() != null && request.ageBand().isUnderEighteen();
        }
        return birthDate.faults(today).isEmpty()
                && birthDate.certainlyMinorOn(request.dayOr(today));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
