package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.Language;

/** A certificate as it is proof-read and looked up. */
@Schema(name = "Certificate", description = "The paper of somebody who completed a course")
record CertificateView(
        @NotNull UUID id,
        @NotNull UUID courseId,
        @NotNull UUID participantId,
        @NotNull CertificateState state,
        @NotNull @Schema(description = "ATTENDANCE or ACHIEVEMENT", examples = "ATTENDANCE")
                String kind,
        @Schema(description = "As on the person's own papers", examples = "سارة أحمد حسن")
                String nameArabic,
        @Schema(description = "As the person wishes it", examples = "Sara Ahmed Hassan")
                String nameLatin,
        @NotNull @Schema(description = "Of the paper") Language language,
        @Schema(description = "Once issued", examples = "KRK-C7H2M9-QXTB4-4") String number,
        LocalDate issuedOn,
        String revokedBecause,
        @NotNull Integer version)
        implements Versioned {}
