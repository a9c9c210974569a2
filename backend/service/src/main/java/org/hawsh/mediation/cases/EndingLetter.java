package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/**
 * What every party is given when a mediation ends without an agreement: the same words whatever the reason is, so that nobody can
 * tell from the paper that somebody withdrew, told of violence or stopped.
 */
@Schema(name = "MediationEndingLetter")
record EndingLetter(
        @NotNull Language language,
        @NotNull String title,
        @Schema(description = "What the centre is called in that language") @NotNull String centre,
        @Schema(description = "What stands before the reference") @NotNull String referenceLabel,
        @NotNull String reference,
        @Schema(description = "What stands before the day") @NotNull String endedLabel,
        @NotNull LocalDate endedOn,
        @NotNull List<@NotNull String> words,
        @Schema(description = "What stands before the day until which the file is kept") @NotNull
                String keptLabel,
        @NotNull LocalDate keptUntil,
        @Schema(description = "What happens then, and how to ask until then") @NotNull
                String afterwards) {

    static EndingLetter of(MediationCase ended, LocalizedText centre, Language language) {
        Messages words = Messages.in(language);
        return new EndingLetter(
                language,
                words.text("mediation.letter.title"),
                centre.in(language),
                words.text("mediation.letter.reference"),
                ended.reference(),
                words.text("mediation.letter.ended"),
                ended.overOn(),
                List.of(
                        words.text("mediation.letter.over"),
                        words.text("mediation.letter.sealed"),
                        words.text("mediation.letter.court")),
                words.text("mediation.letter.kept"),
                ended.keptUntil(),
                words.text("mediation.letter.afterwards"));
    }
}
