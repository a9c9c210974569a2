package org.hawsh.activities.childcare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** The room was walked through and the children counted: everybody is gone, or named. */
@Schema(name = "CloseChildcareDay")
record CloseDay(
        @Schema(description = "Children seen in the room", examples = "0")
                @NotNull
                @Min(0)
                @Max(500)
                Integer counted,
        @Schema(description = "Every child who is still here, and with whom")
                @NotNull
                @Size(max = 500)
                List<@Valid @NotNull StillHere> stillHere) {

    @Schema(name = "ChildStillHere")
    record StillHere(
            @NotNull UUID stayId,
            @Schema(examples = "With the manager; the mother is on her way.")
                    @NotNull
                    @PlainText
                    @Size(max = 300)
                    String with) {}
}
