package org.hawsh.grants.selection.letters;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.calls.CallTerms;
import org.hawsh.grants.selection.Outcome;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/** What a network is told about its application. */
@Schema(name = "GrantSelectionLetter", description = "What a network is told about its application")
record SelectionLetter(
        @NotNull Language language,
        @NotNull String title,
        @Schema(description = "What the centre is called in that language") @NotNull String centre,
        @NotNull String callTitle,
        @NotNull String applicationTitle,
        @Schema(description = "What stands before the code") @NotNull String codeLabel,
        @NotNull String code,
        @Schema(description = "What stands before the day") @NotNull String decidedLabel,
        @NotNull LocalDate decidedOn,
        @NotNull Boolean selected,
        @NotNull List<@NotNull String> words,
        @Schema(description = "To whom one can complain; null where the call does not say it")
                String complainTo,
        @Schema(description = "The last day to complain, included; null where the call has none")
                LocalDate complainUntil) {

    static SelectionLetter of(
            ApplicationRef application,
            Outcome outcome,
            CallTerms terms,
            LocalizedText centre,
            LocalizedText call,
            LocalDate decidedOn) {
        Language language = application.language();
        Messages words = Messages.in(language);
        boolean selected = outcome.amount() != null;
        return new SelectionLetter(
                language,
                words.text(
                        selected
                                ? "selection.letter.title.SELECTED"
                                : "selection.letter.title.NOT_SELECTED"),
                centre.in(language),
                call.in(language),
                application.title(),
                words.text("selection.letter.code"),
                application.code(),
                words.text("selection.letter.decided"),
                decidedOn,
                selected,
                paragraphs(outcome, terms, words),
                terms.complainTo() == null ? null : terms.complainTo().in(language),
                terms.complaintDays() == null ? null : decidedOn.plusDays(terms.complaintDays()));
    }

    private static List<String> paragraphs(Outcome outcome, CallTerms terms, Messages words) {
        List<String> all = new ArrayList<>();
        if (outcome.amount() == null) {
            all.add(words.text("selection.letter.thanks"));
            all.add(
                    outcome.reason() == null
                            ? words.text("selection.letter.money-ended")
                            : words.text("selection.letter.because", outcome.reason()));
        } else {
            all.add(
                    words.text(
                            "selection.letter.amount",
                            outcome.amount().amount(),
                            outcome.amount().currency()));
            if (outcome.reason() != null) {
                all.add(words.text("selection.letter.because", outcome.reason()));
            }
            all.add(words.text("selection.letter.next"));
        }
        if (terms.complainTo() != null) {
            all.add(words.text("selection.letter.complain"));
        }
        return all;
    }
}
