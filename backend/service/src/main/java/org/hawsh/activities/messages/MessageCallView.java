package org.hawsh.activities.messages;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.profile.ContactDetails;
import org.hawsh.platform.words.Language;

/** Somebody who must not be written to and is called instead: how, and what to say. */
@Schema(name = "MessageCall", description = "Somebody to be called: how, and what to say")
record MessageCallView(
        @NotNull MessageView message,
        @NotNull ParticipantSummary person,
        @Schema(examples = "+9647701234567") @NotNull String phone,
        @NotNull ContactDetails.Whose whose,
        @Schema(description = "Whom to ask for at a shared phone") String askFor,
        @NotNull Boolean womanCallerOnly,
        @Schema(description = "Whether the caller may say that it is the centre") @NotNull
                Boolean maySayCentre,
        @Schema(description = "Any hour of the day, where empty") @NotNull
                Set<ContactDetails.Hours> bestHours,
        @NotNull Language language,
        @Schema(description = "What to say, in the person's language") @NotNull String words,
        @Schema(description = "When somebody called in vain") Instant triedAt) {

    static MessageCallView of(About about, SafeContact contact, ParticipantSummary person) {
        return new MessageCallView(
                about.view(),
                person,
                contact.phone(),
                contact.whose(),
                contact.askFor(),
                contact.womanCallerOnly(),
                contact.maySayCentre(),
                new TreeSet<>(contact.bestHours()),
                contact.language(),
                MessageWords.of(about, contact),
                about.triedAt());
    }
}
