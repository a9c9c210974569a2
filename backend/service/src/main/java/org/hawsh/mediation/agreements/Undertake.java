package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What one party will have done, and by when. */
@Schema(name = "MediationUndertake")
record Undertake(
        @NotNull UUID partyId,
        @NotNull @PlainText @Size(max = 2_000) String what,
        @NotNull LocalDate dueOn) {}
