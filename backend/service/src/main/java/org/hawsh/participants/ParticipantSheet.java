package org.hawsh.participants;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ParticipantSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("participant", "READ", "EDIT", "READ_FAMILY_NAME", "LIST")
                        .withFieldsOf(EditParticipant.class));
    }
}
