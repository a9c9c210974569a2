package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** A note to a case. */
@Schema(name = "WriteMediationNote")
record WriteNote(
        @Schema(description = "Nobody but its author ever reads a note of a caucus") @NotNull
                NoteKind kind,
        @Schema(description = "Up to 100 kB of UTF-8") @NotNull @PlainText String text) {

    NoteDetails details() {
        return new NoteDetails(text);
    }
}
