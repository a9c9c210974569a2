package org.hawsh.activities;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record ActivityPatch(
        LocalizedText title,
        @Schema(nullable = true) LocalizedText summary,
        ActivityType type,
        ActivityShape shape,
        Boolean sensitive,
        Boolean womenOnly,
        @Schema(nullable = true) Integer ageFrom,
        @Schema(nullable = true) Integer ageTo,
        Boolean hazardous,
        @Schema(nullable = true) UUID prerequisiteId,
        CertificateKind certificate,
        Integer completionPercent,
        @Schema(description = "Replaced whole") List<LocalizedText> units,
        @Schema(description = "Replaced whole") List<Material> materials,
        @Schema(description = "No new courses of it; what runs goes on") Boolean retired) {}
