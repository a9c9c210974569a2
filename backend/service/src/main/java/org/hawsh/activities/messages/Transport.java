package org.hawsh.activities.messages;

import java.util.UUID;
import org.hawsh.platform.words.Language;

/** Carries messages out of the house: by SMS, WhatsApp, e-mail. */
interface Transport {

    /**
     * Hands a message over, or throws. The same key is brought again when nobody knows whether the first time was heard of: what
     * has been taken once is never carried a second time.
     */
    void hand(Outgoing message);

    /** @param key of this message, for ever the same */
    record Outgoing(UUID key, UUID centreId, String phone, Language language, String words) {

        /** Neither number nor words get into a log by accident. */
        @Override
        public String toString() {
            return "message " + key;
        }
    }
}
