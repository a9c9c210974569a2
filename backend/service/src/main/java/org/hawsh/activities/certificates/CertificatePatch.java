package org.hawsh.activities.certificates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.Language;

/** The published form of the merge patch: every member may be left out. */
@Schema(
        description =
                "What to change (RFC 7396): what is left out stays; saving says that it was proof-read")
record CertificatePatch(
        @Schema(nullable = true) String nameArabic,
        @Schema(nullable = true) String nameLatin,
        Language language) {}
