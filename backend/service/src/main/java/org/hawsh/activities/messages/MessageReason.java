package org.hawsh.activities.messages;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a message was not sent, or why somebody has to call. */
@Schema(name = "MessageReason")
enum MessageReason {
    CONSENT_NOT_ASKED,
    CONSENT_REFUSED,
    NO_PHONE,
    NO_SAFE_WAY,
    WOMAN_CALLER_ONLY,
    CALLS_ONLY,
    PHONE_OF_ANOTHER,
    NOT_SO_ANY_MORE,
    TRANSPORT_FAILED
}
