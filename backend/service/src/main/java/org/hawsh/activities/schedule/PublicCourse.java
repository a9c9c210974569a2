package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;

/** What a course is, and for whom. It costs nothing, like everything at a centre. */
@Schema(description = "What a course is, and for whom; it costs nothing")
record PublicCourse(
        @NotNull UUID id,
        @NotNull LocalizedText title,
        @Schema(description = "Of the catalogue", examples = "LANGUAGE") @NotNull String type,
        @Schema(description = "What it is held in") @NotNull Language language,
        @NotNull Boolean womenOnly,
        Integer ageFrom,
        Integer ageTo,
        @Schema(description = "Children are looked after meanwhile") @NotNull Boolean childcare,
        @Schema(description = "Everybody may come, without a place") @NotNull Boolean openToAll) {}
