package org.hawsh.activities.messages;

import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.profile.ContactDetails.Whose;

/**
 * What may become of a message by what the person agreed to.
 *
 * @param reason null where it may be sent
 */
record Fate(MessageState state, MessageReason reason) {

    /** @param contact null where the person does not belong to the centre any more */
    static Fate of(SafeContact contact) {
        if (contact == null || contact.consent() == SafeContact.Agreed.NOT_ASKED) {
            return never(MessageReason.CONSENT_NOT_ASKED);
        }
        if (contact.consent() == SafeContact.Agreed.NO) {
            return never(MessageReason.CONSENT_REFUSED);
        }
        if (contact.phone() == null) {
            return never(MessageReason.NO_PHONE);
        }
        if (contact.womanCallerOnly()) {
            return byHand(contact, MessageReason.WOMAN_CALLER_ONLY);
        }
        if (contact.whose() == Whose.TRUSTED_PERSON) {
            return byHand(contact, MessageReason.PHONE_OF_ANOTHER);
        }
        return contact.mayWrite()
                ? new Fate(MessageState.WAITING, null)
                : byHand(contact, MessageReason.CALLS_ONLY);
    }

    /** No transport took it: somebody calls, where that is allowed. */
    static Fate ofUndeliverable(SafeContact contact) {
        return byHand(contact, MessageReason.TRANSPORT_FAILED);
    }

    static Fate never(MessageReason why) {
        return new Fate(MessageState.NOT_SENT, why);
    }

    private static Fate byHand(SafeContact contact, MessageReason why) {
        return contact.mayCall()
                ? new Fate(MessageState.BY_HAND, why)
                : never(MessageReason.NO_SAFE_WAY);
    }

    boolean maySend() {
        return state == MessageState.WAITING;
    }
}
