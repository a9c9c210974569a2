package org.hawsh.participants.exports;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ExportSheet implements Sheet {
    static final Kind EXPORT =
            Kind.of("participant_export", "REQUEST", "APPROVE", "REFUSE", "FETCH");
    static final Kind PARTICIPANT =
            Kind.of("participant", "EXPORT").ofPeople(Permissions.PARTICIPANT_EXPORT);

    @Override
    public List<Kind> kinds() {
        return List.of(EXPORT, PARTICIPANT);
    }
}
