package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.PlainText;

/** The agreement in one language. */
@Schema(name = "MediationAgreementText")
record AgreementText(
        @NotNull Language language, @NotNull @PlainText @Size(max = 30_000) String text) {}
