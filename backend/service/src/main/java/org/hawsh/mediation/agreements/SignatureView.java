package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed an agreement, how, and before whom. */
@Schema(name = "MediationSignature")
record SignatureView(
        @NotNull UUID partyId,
        @NotNull LocalDate signedOn,
        @Schema(description = "Null once the narrative is destroyed") String signedBy,
        SignatureWay way,
        String witness) {}
