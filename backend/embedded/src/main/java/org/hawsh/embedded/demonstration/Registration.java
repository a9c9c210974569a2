package org.hawsh.embedded.demonstration;

import java.time.LocalDate;

/** One line of the file: a person as they were written down. */
record Registration(
        String given,
        String father,
        String grandfather,
        String family,
        String sex,
        String birthDate,
        String ageBand,
        String kind,
        LocalDate registeredOn,
        String consentHow,
        String guardian,
        String witness) {

    /** In years, give or take one; of whoever's birth year is known. */
    int age() {
        String year = birthDate.replace("~", "").substring(0, 4);
        return registeredOn.getYear() - Integer.parseInt(year);
    }

    /** No field holds a comma or a quotation mark, so none is quoted. */
    String csvLine() {
        return String.join(
                ",",
                given,
                father,
                grandfather,
                family,
                sex,
                birthDate,
                ageBand,
                kind,
                registeredOn.toString(),
                consentHow,
                guardian,
                witness);
    }
}
