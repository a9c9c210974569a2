package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Somebody through whom a centre works with a community. */
record AddFocalPoint(
        @NotNull UUID centreId,
        @NotNull @PlainText @Size(max = 120) String name,
        @Schema(
                        pattern = PhoneNumber.PROMISED,
                        description =
                                "International, or as it is said in Iraq; spaces are taken out",
                        examples = "+964 770 123 4567")
                @PhoneNumber.Phone
                String phone,
        @Schema(description = "Whom they speak for", examples = "Laylan camp")
                @NotNull
                @PlainText
                @Size(max = 120)
                String community,
        @Schema(description = "Language tags", examples = "[\"ar\", \"ckb\"]")
                @NotNull
                @Size(max = 10)
                List<@NotNull @Pattern(regexp = FocalPointDetails.LANGUAGE) String> languages,
        @Schema(description = "When they can be reached") @PlainText @Size(max = 200)
                String availability,
        @NotNull LocalDate from,
        @Schema(description = "The last day; null while it is not known") LocalDate to) {

    FocalPointDetails details() {
        return new FocalPointDetails(name, phone, community, languages, availability, from, to);
    }
}
