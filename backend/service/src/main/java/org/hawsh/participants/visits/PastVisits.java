package org.hawsh.participants.visits;

import org.hawsh.participants.AgeBand;
import org.hawsh.participants.Sex;

/**
 * How often people of one sex came, as one row of a sheet says.
 *
 * @param row as the spreadsheet numbers it
 * @param activity as it was called then
 * @param ageBand null where the sheet does not say
 */
record PastVisits(
        int row,
        WrittenDay on,
        String activity,
        Sex sex,
        AgeBand ageBand,
        int visits,
        String source) {}
