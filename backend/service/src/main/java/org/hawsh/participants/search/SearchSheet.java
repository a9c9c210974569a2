package org.hawsh.participants.search;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SearchSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of("participant", "SEARCH", "SEARCH_BY_FAMILY_NAME")
                    .ofPeople(Permissions.PARTICIPANT_SEARCH);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}
