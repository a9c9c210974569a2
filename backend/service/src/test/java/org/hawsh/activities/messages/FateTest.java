package org.hawsh.activities.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContact.Agreed;
import org.hawsh.participants.profile.ContactDetails.Whose;
import org.hawsh.platform.words.Language;
import org.junit.jupiter.api.Test;

class FateTest {
    @Test
    void whoAgreedAndMayBeWrittenToIsWrittenTo() {
        assertEquals(fate(MessageState.WAITING, null), Fate.of(contact(Whose.OWN, true, true)));
        assertEquals(
                MessageState.WAITING,
                Fate.of(contact(Whose.SHARED, false, true)).state(),
                "at a shared phone, too, where the person said so");
    }

    @Test
    void whoSaidNoOrWasNeverAskedIsLeftAlone() {
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.CONSENT_REFUSED),
                Fate.of(agreed(Agreed.NO)));
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.CONSENT_NOT_ASKED),
                Fate.of(agreed(Agreed.NOT_ASKED)));
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.CONSENT_NOT_ASKED),
                Fate.of(null),
                "who belongs to the centre no more, too");
    }

    @Test
    void aWomanCallsWhereAWomanHasToAndNoMachineWrites() {
        assertEquals(
                fate(MessageState.BY_HAND, MessageReason.WOMAN_CALLER_ONLY),
                Fate.of(womanOnly(true)));
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.NO_SAFE_WAY),
                Fate.of(womanOnly(false)),
                "nobody calls who may not");
    }

    @Test
    void thePhoneOfATrustedPersonIsCalledAndNeverWrittenTo() {
        assertEquals(
                fate(MessageState.BY_HAND, MessageReason.PHONE_OF_ANOTHER),
                Fate.of(contact(Whose.TRUSTED_PERSON, true, true)));
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.NO_SAFE_WAY),
                Fate.of(contact(Whose.TRUSTED_PERSON, false, true)));
    }

    @Test
    void whoMayOnlyBeCalledIsCalledAndWhoMayNotIsNot() {
        assertEquals(
                fate(MessageState.BY_HAND, MessageReason.CALLS_ONLY),
                Fate.of(contact(Whose.OWN, true, false)));
        assertEquals(
                fate(MessageState.NOT_SENT, MessageReason.NO_SAFE_WAY),
                Fate.of(contact(Whose.OWN, false, false)));
    }

    @Test
    void whatNoTransportTakesIsCalledWhereThatIsAllowed() {
        assertEquals(
                fate(MessageState.BY_HAND, MessageReason.TRANSPORT_FAILED),
                Fate.ofUndeliverable(contact(Whose.OWN, true, true)));
        assertEquals(
                MessageState.NOT_SENT,
                Fate.ofUndeliverable(contact(Whose.OWN, false, true)).state());
    }

    private static Fate fate(MessageState state, MessageReason reason) {
        return new Fate(state, reason);
    }

    static SafeContact contact(Whose whose, boolean mayCall, boolean mayWrite) {
        return contact(Agreed.YES, whose, mayCall, mayWrite, true, false, Language.EN);
    }

    private static SafeContact agreed(Agreed agreed) {
        return contact(agreed, Whose.OWN, true, true, true, false, Language.EN);
    }

    private static SafeContact womanOnly(boolean mayCall) {
        return contact(Agreed.YES, Whose.OWN, mayCall, true, true, true, Language.EN);
    }

    static SafeContact contact(
            Agreed agreed,
            Whose whose,
            boolean mayCall,
            boolean mayWrite,
            boolean maySayCentre,
            boolean womanOnly,
            Language language) {
        return new SafeContact(
                UUID.randomUUID(),
                agreed,
                whose,
                "+9647701234567",
                null,
                mayCall,
                mayWrite,
                maySayCentre,
                womanOnly,
                Set.of(),
                language);
    }
}
