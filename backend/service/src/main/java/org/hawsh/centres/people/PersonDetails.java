package org.hawsh.centres.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** What can be edited of a person of a centre; they are with it from one day to another. */
interface PersonDetails {
    LocalDate from();

    /** The last day; null while it is not known. */
    LocalDate to();

    default List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/from", from()));
        faults.addAll(LocalMoments.implausible("/to", to()));
        if (to() != null && to().isBefore(from())) {
            faults.add(Fault.at("/to", "ends-before-it-begins"));
        }
        return faults;
    }
}
