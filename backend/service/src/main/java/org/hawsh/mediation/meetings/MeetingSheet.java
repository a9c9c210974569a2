package org.hawsh.mediation.meetings;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class MeetingSheet implements Sheet {
    static final Kind MEETING =
            Kind.of("mediation_meeting", "CREATE", "EDIT", "HOLD", "CANCEL")
                    .ofPeople(Permissions.MEDIATION_CASE);

    static final Kind NOTE =
            Kind.of("mediation_note", "CREATE", "EDIT").ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(MEETING, NOTE);
    }
}
