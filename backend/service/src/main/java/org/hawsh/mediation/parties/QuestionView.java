package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** One question of the screening, as it is read out. */
@Schema(name = "MediationQuestion")
record QuestionView(
        @NotNull Integer version, @NotNull Integer number, @NotNull LocalizedText text) {}
