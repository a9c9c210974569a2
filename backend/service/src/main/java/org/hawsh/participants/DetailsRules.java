package org.hawsh.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.problems.Fault;

/** What must hold of who somebody is, when they are written down and after every edit. */
public final class DetailsRules {
    private DetailsRules() {}

    /** @param bandIsSaid whether an age band is being said now, not only kept */
    public static List<Fault> faults(
            ParticipantKind kind, PersonDetails details, boolean bandIsSaid, LocalDate today) {
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
    private static List<Fault> aliasFaults(PersonDetails details) {
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
}
