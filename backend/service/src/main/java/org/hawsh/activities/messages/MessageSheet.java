package org.hawsh.activities.messages;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class MessageSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of("participant", "READ_MESSAGES", "LIST_CALLS").withPurposes("CLOSURE");

    static final Kind MESSAGE = Kind.of("message", "CALL", "SEND");

    @Override
    public List<Kind> kinds() {
        return List.of(MESSAGE.withPurposesOf(RecordCall.Outcome.class), PARTICIPANT);
    }
}
