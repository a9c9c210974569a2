package org.hawsh.centres;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a centre that can be edited, as it stands after the patch. A new governorate is a move, not an edit. */
record EditCentre(
        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText address,
        @Schema(
                        description = "Where neighbours ask; it stands on the public schedule",
                        pattern = PhoneNumber.PROMISED)
                @PhoneNumber.Phone
                String phone,
        @Schema(description = "COD code of a district of its governorate") @Size(max = 20)
                String districtPcode,
        @Schema(description = "Lists are replaced whole") @NotNull @Valid OpeningHours openingHours,
        @NotNull HolidayCalendar holidayCalendar) {}
