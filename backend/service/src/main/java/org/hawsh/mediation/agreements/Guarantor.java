package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Somebody who vouches for the agreement. */
@Schema(name = "MediationGuarantor")
record Guarantor(
        @NotNull @PlainText @Size(max = 160) String name,
        @PlainText @Size(max = 500) String vouchesFor) {}
