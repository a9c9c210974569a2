package org.hawsh.activities.messages;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is told. */
@Schema(name = "MessageKind")
enum MessageKind {
    OFFER_MADE,
    OFFER_LAPSES,
    PLACE_CONFIRMED,
    SESSION_CANCELLED,
    SESSION_MOVED,
    SESSION_ON_AGAIN,
    CENTRE_CLOSED,
    COURSE_CANCELLED,
    CERTIFICATE_READY;

    /** How its sentences are called. */
    String key() {
        return "message." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
