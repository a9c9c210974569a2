package org.hawsh.participants.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.problems.Fault;

/**
 * What somebody told while they were registered; each part may be null.
 *
 * @param today the date at the centre
 */
public record Told(
        ProfileDetails profile,
        ContactDetails contact,
        DisplacementDetails displacement,
        LocalDate today) {

    /** @param pointer to where the parts stand in what was sent */
    public List<Fault> faults(String pointer) {
        List<Fault> faults = new ArrayList<>();
        if (profile != null) {
            add(pointer + "/profile", ProfileRules.faults(profile, null), faults);
        }
        if (contact != null) {
            add(pointer + "/contact", contact.faults(), faults);
        }
        if (displacement != null) {
            add(pointer + "/displacement", displacement.faults(today), faults);
        }
        return faults;
    }

    private static void add(String pointer, List<Fault> some, List<Fault> faults) {
        some.stream().map(fault -> fault.below(pointer)).forEach(faults::add);
    }
}
