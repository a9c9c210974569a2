package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stranger is told of a genuine number, and nothing else. */
@Schema(description = "The number is genuine; the initials are those of the person")
record ConfirmedCertificate(
        @NotNull @Schema(examples = "KRK-C7H2M9-QXTB4-4") String number,
        @NotNull @Schema(examples = "S A") String initials) {}
