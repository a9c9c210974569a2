package org.hawsh.centres;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a centre that can be edited, as it stands after the patch. A new governorate is a move, not an edit. */
record CentreDetails(
        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText address,
        @Size(max = 20) String districtPcode,
        @NotNull @Valid OpeningHours openingHours,
        @NotNull HolidayCalendar holidayCalendar) {}
