package org.hawsh.centres;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** A centre to be planned. */
record CreateCentre(
        @NotNull
                @Pattern(regexp = "[A-Z]{3}")
                @Schema(
                        description =
                                "Will begin every reference of its participants; never changed",
                        examples = "MSL")
                String code,
        @NotNull @Valid LocalizedText name,
        @NotNull CentreKind kind,
        @NotNull @Size(max = 20) @Schema(description = "COD code", examples = "IQG15")
                String governoratePcode,
        @Size(max = 20) @Schema(description = "COD code", examples = "IQG15Q04")
                String districtPcode,
        @Valid LocalizedText address,
        @Schema(description = "FEDERAL if left out") HolidayCalendar holidayCalendar) {}
