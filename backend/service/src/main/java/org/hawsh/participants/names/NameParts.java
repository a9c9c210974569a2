package org.hawsh.participants.names;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.MergePatch;

/** The parts of a name as they are told at the desk, in any script. The family name is never given back on a list. */
@Schema(
        description = "The parts of a name, in any script",
        extensions = @Extension(name = MergePatch.BY_MEMBER, value = "true"))
public record NameParts(
        @Schema(examples = "سارة") @NotBlank @Size(max = PersonName.MAX_LENGTH) String given,
        @Schema(examples = "أحمد") @Size(max = PersonName.MAX_LENGTH) String father,
        @Schema(examples = "حسن") @Size(max = PersonName.MAX_LENGTH) String grandfather,
        @Schema(examples = "علي") @Size(max = PersonName.MAX_LENGTH) String greatGrandfather,
        @Schema(description = "Family or tribal name, write-only", examples = "النجار")
                @Size(max = PersonName.MAX_LENGTH)
                String family,
        @Schema(
                        description = "How the person types the name in Latin letters",
                        examples = "Sara Ahmed Hassan")
                @Size(max = PersonName.MAX_LATIN)
                String latin) {}
