package org.hawsh.centres.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who works at a centre, as other features see them.
 *
 * @param to the last day; null while it is not known
 * @param goodWithChildrenUntil the last day on which code of conduct, safeguarding training and vetting all hold; null if one
 *     of them is missing
 */
public record StaffRef(
        UUID id,
        UUID centreId,
        String name,
        Engagement engagement,
        LocalDate from,
        LocalDate to,
        LocalDate goodWithChildrenUntil) {

    public boolean worksFrom(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
