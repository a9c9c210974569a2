package org.hawsh.activities;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "Activity", description = "An entry of the catalogue; nobody pays for anything")
record ActivityView(
        @NotNull UUID id,
        @NotNull LocalizedText title,
        @Schema(description = "For the public schedule") LocalizedText summary,
        @Schema(description = "Of the code list activity-types", examples = "LANGUAGE") @NotNull
                String type,
        @NotNull ActivityShape shape,
        @Schema(description = "Its title is shown within the group only") @NotNull
                Boolean sensitive,
        @NotNull Boolean womenOnly,
        @Schema(examples = "15") Integer ageFrom,
        @Schema(description = "Included", examples = "29") Integer ageTo,
        @Schema(description = "A trade with dangerous tools or matter: nobody under 18") @NotNull
                Boolean hazardous,
        @Schema(description = "What has to be completed before") UUID prerequisiteId,
        @NotNull CertificateKind certificate,
        @Schema(description = "Of the sessions held while somebody was enrolled", examples = "80")
                @NotNull
                Integer completionPercent,
        @Schema(description = "What is taught, in order") @NotNull List<LocalizedText> units,
        @NotNull List<Material> materials,
        @Schema(description = "No new courses of it") @NotNull Boolean retired,
        @NotNull Integer version)
        implements Addressed, Versioned {}
