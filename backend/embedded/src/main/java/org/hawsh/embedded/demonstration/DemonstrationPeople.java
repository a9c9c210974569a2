package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** About 4,620 invented people of the four centres, as CSV files for the import. */
public final class DemonstrationPeople {

    private static final String HEADER =
            "given,father,grandfather,family,sex,birth_date,age_band,kind,registered_on,consent_how,guardian,witness\n";

    /** Of a hundred people, how many were registered twice, by somebody who writes the name in another script. */
    private static final int REGISTERED_TWICE = 4;

    private DemonstrationPeople() {}

    /**
     * The people of one centre. Who they are never changes; when they registered is counted back from today, so that a
     * demonstration is as lively next year. Today is the day in UTC: it never begins before the day in Iraq, so nobody is
     * registered tomorrow.
     */
    public static String csvOf(String centreCode) {
        return csvOf(centreCode, LocalDate.now(ZoneOffset.UTC));
    }

    static String csvOf(String centreCode, LocalDate today) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (Registration registration :
                registrations(DemonstrationCentre.valueOf(centreCode), today)) {
            csv.append(registration.csvLine()).append('\n');
        }
        return csv.toString();
    }

    static List<Registration> registrations(DemonstrationCentre centre, LocalDate today) {
        Random random = new Random(centre.name().hashCode());
        RegistrationDays days = new RegistrationDays(centre.openedOn, today);
        PersonFactory people = new PersonFactory(NameTable.given(), NameTable.family(), random);
        RegistrationDesk desk = new RegistrationDesk(NameTable.given(), random);
        FirstVisit firstVisit = new FirstVisit(new Random(centre.name().hashCode()));
        List<Registration> registrations = new ArrayList<>();
        while (registrations.size() < centre.people) {
            LocalDate first = days.next(random);
            Person person = people.next(centre, first);
            Script script = person.language().script(random);
            registrations.add(desk.register(person, script, first));
            if (random.nextInt(100) < REGISTERED_TWICE && registrations.size() < centre.people) {
                Script another = person.language().anotherScript(script);
                registrations.add(desk.register(person, another, days.nextFrom(first, random)));
            }
        }
        registrations.sort(Comparator.comparing(Registration::registeredOn));
        registrations.replaceAll(firstVisit::asItWas);
        return registrations;
    }
}
