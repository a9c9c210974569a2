package org.hawsh.activities.messages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.profile.ContactDetails.Whose;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/**
 * What a message says, in the person's language. The centre is named only where the person allowed it, and a course only on their
 * own phone and where its title is nobody else's business; otherwise it is a few words that mean nothing to whoever reads them too.
 */
final class MessageWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    private MessageWords(Messages messages) {
        this.messages = messages;
    }

    static String of(About about, SafeContact contact) {
        return new MessageWords(Messages.in(contact.language())).say(about, contact);
    }

    private String say(About about, SafeContact contact) {
        String when = when(about);
        if (!contact.maySayCentre()) {
            return messages.text(about.kind().key() + ".neutral", when);
        }
        boolean named = contact.whose() == Whose.OWN && about.title() != null;
        String what =
                named
                        ? messages.text("message.course-called", in(about.title()))
                        : messages.text("message.a-course");
        return messages.text(about.kind().key() + ".named", in(about.centre()), what, when);
    }

    private String when(About about) {
        LocalDateTime moment = about.toldAt() == null ? about.until() : about.toldAt();
        return moment == null
                ? messages.text("message.until-further-notice")
                : messages.text("message.moment", day(moment.toLocalDate()), HOUR.format(moment));
    }

    private String day(LocalDate day) {
        return messages.text(
                "schedule.date",
                messages.text("schedule.day." + day.getDayOfWeek().getValue()),
                day.getDayOfMonth(),
                messages.text("schedule.month." + day.getMonthValue()),
                day.getYear());
    }

    private String in(LocalizedText text) {
        return switch (messages.language()) {
            case EN -> text.en();
            case AR -> text.ar();
            case CKB -> text.ckb();
        };
    }
}
