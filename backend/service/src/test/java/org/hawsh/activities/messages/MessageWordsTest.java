package org.hawsh.activities.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContact.Agreed;
import org.hawsh.participants.profile.ContactDetails.Whose;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.junit.jupiter.api.Test;

class MessageWordsTest {
    private static final LocalizedText SEWING = new LocalizedText("Sewing", "خياطة", "دروومان");

    @Test
    void onTheirOwnPhoneTheCentreAndTheCourseAreNamedInThePersonsLanguage() {
        assertEquals(
                "Kirkuk centre: “Sewing” does not take place on Sunday, 6 December 2026, 10:00.",
                words(Whose.OWN, true, Language.EN, SEWING));
        String kurdish = words(Whose.OWN, true, Language.CKB, SEWING);
        assertTrue(kurdish.contains("دروومان") && kurdish.contains("سەنتەر"), kurdish);
        String arabic = words(Whose.OWN, true, Language.AR, SEWING);
        assertTrue(arabic.contains("خياطة") && arabic.contains("مركز"), arabic);
    }

    @Test
    void atASharedPhoneNoCourseIsNamed() {
        String said = words(Whose.SHARED, true, Language.EN, SEWING);
        assertFalse(said.contains("Sewing"), said);
        assertTrue(said.startsWith("Kirkuk centre: one of your courses"), said);
    }

    @Test
    void aTitleThatIsItsGroupsBusinessIsNamedToNobody() {
        String said = words(Whose.OWN, true, Language.EN, null);
        assertTrue(said.startsWith("Kirkuk centre: one of your courses"), said);
    }

    @Test
    void whereTheCentreMayNotBeNamedNothingGivesItAway() {
        for (MessageKind kind : MessageKind.values()) {
            for (Language language : Language.values()) {
                String said =
                        MessageWords.of(about(kind, SEWING), contact(Whose.OWN, false, language));
                for (String telling :
                        new String[] {
                            "centre", "مركز", "سەنتەر", "Sewing", "خياطة", "دروومان", "course",
                            "دور", "خول"
                        }) {
                    assertFalse(said.contains(telling), kind + " " + language + ": " + said);
                }
            }
        }
    }

    private static String words(
            Whose whose, boolean maySayCentre, Language language, LocalizedText title) {
        return MessageWords.of(
                about(MessageKind.SESSION_CANCELLED, title),
                contact(whose, maySayCentre, language));
    }

    private static SafeContact contact(Whose whose, boolean maySayCentre, Language language) {
        return FateTest.contact(Agreed.YES, whose, true, true, maySayCentre, false, language);
    }

    private static About about(MessageKind kind, LocalizedText title) {
        return new About(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                title,
                new LocalizedText("Kirkuk centre", "مركز كركوك", "سەنتەری کەرکووک"),
                LocalDateTime.of(2026, 12, 6, 10, 0),
                null,
                MessageState.WAITING,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                "ANNOUNCED",
                "ENROLLED",
                "CANCELLED",
                null,
                false);
    }
}
