package org.hawsh.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.Fault;

/** What must hold before somebody is written down or edited, at the desk and from a file alike. */
final class RegistrationRules {
    private RegistrationRules() {}

    /** @param today the date at the centre */
    static List<Fault> faults(RegisterParticipant request, LocalDate today) {
        Participant.Details details = request.details(today);
        List<Fault> faults =
                new ArrayList<>(
                        faults(request.kindOrDefault(), details, request.ageBand() != null, today));
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

    /** @param bandIsSaid whether an age band is being said now, not only kept */
    static List<Fault> faults(
            ParticipantKind kind,
            Participant.Details details,
            boolean bandIsSaid,
            LocalDate today) {
        List<Fault> faults = new ArrayList<>(details.name().faults());
        if (details.birthDate() != null) {
            faults.addAll(details.birthDate().faults(today));
            if (bandIsSaid) {
                faults.add(Fault.at("/ageBand", "birth-date-known"));
            }
        }
        if (kind == ParticipantKind.ALIAS) {
            faults.addAll(aliasFaults(details));
        }
        return faults;
    }

    /** Whoever does not register is not asked for more than a word, sex and a rough age. */
    private static List<Fault> aliasFaults(Participant.Details details) {
        PersonName name = details.name();
        List<Fault> faults = new ArrayList<>();
        notOfAnAlias("/name/father", name.father(), faults);
        notOfAnAlias("/name/grandfather", name.grandfather(), faults);
        notOfAnAlias("/name/greatGrandfather", name.greatGrandfather(), faults);
        notOfAnAlias("/name/family", name.family(), faults);
        notOfAnAlias("/name/latin", name.latin(), faults);
        notOfAnAlias("/birthDate", details.birthDate(), faults);
        return faults;
    }

    private static void notOfAnAlias(String pointer, Object value, List<Fault> faults) {
        if (value != null) {
            faults.add(Fault.at(pointer, "not-of-an-alias"));
        }
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
