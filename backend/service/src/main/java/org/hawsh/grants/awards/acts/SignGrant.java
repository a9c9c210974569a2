package org.hawsh.grants.awards.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** That the agreement was signed. */
@Schema(name = "SignGrant", description = "That the agreement was signed")
public record SignGrant(
        @Schema(description = "Not after today") @NotNull LocalDate signedOn,
        @Schema(description = "A member who represents the network") @NotNull UUID signedBy,
        @Schema(description = "Where the signed paper is kept", examples = "Cabinet 3, folder 12")
                @NotNull
                @PlainText
                @Size(min = 1, max = 160)
                String paperAt,
        @Schema(
                        description =
                                "Why its scan was not saved before, needed where it was not; it can be saved later")
                @PlainText
                @Size(min = 1, max = 200)
                String notScannedBecause) {}
