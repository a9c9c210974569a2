package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What is noted, up to 100 kB of UTF-8. */
@Schema(name = "MediationNoteDetails")
record NoteDetails(@NotNull @PlainText String text) {}
