package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Everything about a focal point that can be edited, as it stands after the patch. */
@Schema(name = "EditFocalPoint")
record FocalPointDetails(
        @NotNull @PlainText @Size(max = 120) String name,
        @Schema(pattern = PhoneNumber.PROMISED) @PhoneNumber.Phone String phone,
        @NotNull @PlainText @Size(max = 120) String community,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
        @PlainText @Size(max = 200) String availability,
        @NotNull LocalDate from,
        LocalDate to)
        implements PersonDetails {

    /** A language tag (BCP 47) of a language and perhaps a script. */
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?";
}
