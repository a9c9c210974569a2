package org.hawsh.activities.messages;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a message so far. */
@Schema(name = "MessageState")
enum MessageState {
    WAITING,
    SENT,
    BY_HAND,
    TOLD,
    NOT_SENT
}
