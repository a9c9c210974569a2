package org.hawsh.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.Fault;

/** What must hold before somebody is registered, at the desk and from a file alike. */
final class RegistrationRules {
    private RegistrationRules() {}

    /** @param today the date at the centre */
    static List<Fault> faults(RegisterParticipant request, LocalDate today) {
        List<Fault> faults = new ArrayList<>(PersonName.of(request.name()).faults());
        LocalDate registeredOn = request.registeredOn() == null ? today : request.registeredOn();
        if (registeredOn.isAfter(today)) {
            faults.add(Fault.at("/registeredOn", "in-the-future"));
        }
        BirthDate birthDate = request.birthDate();
        List<Fault> birthFaults = birthDate == null ? List.of() : birthDate.faults(today);
        faults.addAll(birthFaults);

        ConsentGiven consent = request.consent();
        if (consent.decidedOn() != null && consent.decidedOn().isAfter(today)) {
            faults.add(Fault.at("/consent/decidedOn", "in-the-future"));
        }
        if (consent.how() == ConsentHow.SPOKEN_WITH_WITNESS && isBlank(consent.witnessName())) {
            faults.add(Fault.at("/consent/witnessName", "witness-required"));
        }
        boolean minor =
                birthDate != null
                        && birthFaults.isEmpty()
                        && birthDate.certainlyMinorOn(registeredOn);
        if (minor && isBlank(consent.guardianName())) {
            faults.add(Fault.at("/consent/guardianName", "guardian-required"));
        }
        return faults;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
