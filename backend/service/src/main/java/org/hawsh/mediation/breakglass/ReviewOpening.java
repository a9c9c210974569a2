package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What the data-protection officer says of an opening. */
@Schema(name = "ReviewMediationOpening")
record ReviewOpening(
        @NotNull Boolean justified, @NotNull @PlainText @Size(max = 1_000) String note) {}
