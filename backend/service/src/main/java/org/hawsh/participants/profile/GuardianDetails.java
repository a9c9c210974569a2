package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** Who answers for a minor: somebody of the register, or a name. */
@Schema(name = "ConsentGuardian", description = "Who answers for a minor: a participant, or a name")
public record GuardianDetails(
        @Schema(description = "Either this or a name") UUID participantId,
        @Schema(examples = "رنا أحمد") @PlainText @Size(max = 100) String name,
        @Schema(description = "Of the code list guardian-relationships", examples = "MOTHER")
                @NotNull
                @CodeOf(ProfileSheet.GUARDIANS)
                String relationship) {}
