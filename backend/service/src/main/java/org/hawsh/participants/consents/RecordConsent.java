package org.hawsh.participants.consents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.words.ConsentText;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.PlainText;

/** What a person decided about one purpose. Whatever it is, it changes nothing about what they can take part in. */
@Schema(
        description =
                "A decision about one purpose: a yes with how it was said, a no, or a yes taken back. None changes what the person can take part in")
public record RecordConsent(
        @NotNull ConsentPurpose purpose,
        @Schema(description = "With whom: exactly where the purpose is SHARING")
                @PlainText
                @Size(max = 120)
                String recipient,
        @NotNull ConsentDecision decision,
        @Schema(description = "Required for a yes; a no needs no proof") ConsentHow how,
        @NotNull Language language,
        @Schema(description = "Version of the text that was read", examples = ConsentText.CURRENT)
                @NotNull
                @ConsentText
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                String textVersion,
        @Schema(description = "Required where a yes was spoken")
                @PlainText
                @Size(max = PersonName.MAX_LENGTH)
                String witnessName,
        @Schema(description = "Required for a yes of somebody who is certainly under 18")
                @PlainText
                @Size(max = PersonName.MAX_LENGTH)
                String guardianName,
        @Schema(description = "Today if left out") LocalDate decidedOn) {}
