package org.hawsh.activities.childcare;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Feeding, allergy, nappy: for this day only. */
record NoteOfTheDay(
        @Schema(description = "Null takes it away") @PlainText @Size(max = 500) String note) {}
