package org.hawsh.participants.duplicates;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class DuplicateSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of(
                            "participant",
                            "MATCH",
                            "MATCH_BY_FAMILY_NAME",
                            "COMPARE",
                            "TELL_APART",
                            "TELL_APART_WITHDRAWN",
                            "LOOK_FOR_MATCHES")
                    .ofPeople(Permissions.PARTICIPANT_MATCH_REVIEW);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}
