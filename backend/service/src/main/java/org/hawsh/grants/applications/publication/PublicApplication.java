package org.hawsh.grants.applications.publication;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "PublicSupportApplication",
        description = "How an application for a community initiative stands")
record PublicApplication(
        @Schema(examples = "SUBMITTED") @NotNull String state,
        @Schema(description = "What that means") @NotNull LocalizedText meaning,
        @Schema(description = "What the call is called") @NotNull LocalizedText title) {}
