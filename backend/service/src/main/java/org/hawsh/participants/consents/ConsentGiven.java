package org.hawsh.participants.consents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.words.ConsentText;
import org.hawsh.platform.words.Language;

/** That somebody agreed to be registered: to which text, in which language, and how they said so. */
@Schema(
        description =
                "The person's agreement to be registered. Whoever refuses is not registered, and still takes part")
public record ConsentGiven(
        @NotNull ConsentHow how,
        @NotNull Language language,
        @Schema(description = "Version of the text that was read", examples = ConsentText.CURRENT)
                @NotNull
                @ConsentText
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                String textVersion,
        @Schema(description = "Required where it was spoken") @Size(max = PersonName.MAX_LENGTH)
                String witnessName,
        @Schema(description = "Required where the person is certainly under 18")
                @Size(max = PersonName.MAX_LENGTH)
                String guardianName,
        @Schema(description = "Today if left out") LocalDate decidedOn) {}
