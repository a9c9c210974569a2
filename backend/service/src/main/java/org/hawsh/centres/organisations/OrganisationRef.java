package org.hawsh.centres.organisations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "OrganisationReference",
        description = "An organisation under the name it bore on the day that is spoken of")
public record OrganisationRef(@NotNull UUID id, @NotNull LocalizedText name) {}
