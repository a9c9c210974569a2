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
        LocalDate registeredOn,
        String consentHow,
        String guardian,
        String witness) {

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
                registeredOn.toString(),
                consentHow,
                guardian,
                witness);
    }
}
