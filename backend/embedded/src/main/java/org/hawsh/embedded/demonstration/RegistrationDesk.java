package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Writes people down as a desk does: in the script and spelling of whoever sits there, with what is known of a birth day. */
final class RegistrationDesk {

    private static final int WRITTEN = 70;
    private static final int SPOKEN = 20;
    private static final int YEAR_ONLY = 35;
    private static final int ESTIMATED = 7;
    private static final int MONTH_KNOWN = 6;

    private final NameTable names;
    private final Random random;
    private final Handwriting handwriting;

    RegistrationDesk(NameTable names, Random random) {
        this.names = names;
        this.random = random;
        this.handwriting = new Handwriting(random);
    }

    Registration register(Person person, Script script, LocalDate day) {
        String how = consentHow();
        return new Registration(
                handwriting.write(person.given(), script),
                write(person.father(), script),
                write(person.grandfather(), script),
                write(person.family(), script),
                person.isWoman() ? "FEMALE" : "MALE",
                birthDate(person.birthDate()),
                "",
                "registered",
                day,
                how,
                mayBeUnderEighteen(person, day) ? guardian(person, script) : "",
                how.equals("SPOKEN_WITH_WITNESS") ? somebody(person.language(), script) : "");
    }

    private String write(Optional<Name> name, Script script) {
        return name.map(known -> handwriting.write(known, script)).orElse("");
    }

    private String consentHow() {
        int drawn = random.nextInt(100);
        if (drawn < WRITTEN) {
            return "WRITTEN";
        }
        return drawn < WRITTEN + SPOKEN ? "SPOKEN_WITH_WITNESS" : "THUMB_PRINT";
    }

    private String birthDate(LocalDate born) {
        int drawn = random.nextInt(100);
        if (drawn < YEAR_ONLY) {
            return String.valueOf(born.getYear());
        }
        if (drawn < YEAR_ONLY + ESTIMATED) {
            return "~" + born.getYear();
        }
        String day = born.toString();
        return drawn < YEAR_ONLY + ESTIMATED + MONTH_KNOWN ? day.substring(0, 7) : day;
    }

    /** Whoever may be a child has a guardian written down, also where only the year of birth is known. */
    private static boolean mayBeUnderEighteen(Person person, LocalDate day) {
        return day.getYear() - person.birthDate().getYear() <= 18;
    }

    private String guardian(Person child, Script script) {
        String father = write(child.father(), script);
        boolean motherCame = father.isEmpty() || random.nextInt(100) < 40;
        return motherCame
                ? somebody(child.language(), script)
                : (father + " " + write(child.grandfather(), script)).strip();
    }

    private String somebody(NameLanguage language, Script script) {
        Name given = names.draw(name -> name.sex() == 'F' && name.usedBy(language), random);
        Name father = names.draw(name -> name.sex() == 'M' && name.usedBy(language), random);
        return handwriting.write(given, script) + " " + handwriting.write(father, script);
    }
}
