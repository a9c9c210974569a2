package org.hawsh.centres;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record CentrePatch(
        LocalizedText name,
        @Schema(nullable = true) LocalizedText address,
        @Schema(nullable = true, description = "COD code of a district of its governorate")
                String districtPcode,
        @Schema(description = "Lists are replaced whole") HoursPatch openingHours,
        HolidayCalendar holidayCalendar) {

    @Schema(name = "OpeningHoursPatch")
    record HoursPatch(List<OpeningHours.Hours> regular, List<OpeningHours.Season> seasons) {}
}
