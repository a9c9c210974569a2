package org.hawsh.work.records;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;

/**
 * What features still to be built will keep of people: their permissions are given already, so it is known which of them open
 * something. Each line moves to the sheet of its feature with the first record.
 */
@Singleton
class ComingSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("participant")
                        .ofPeople(
                                Permissions.PARTICIPANT_MERGE,
                                Permissions.PARTICIPANT_MERGE_APPROVE,
                                Permissions.ERASURE_MANAGE,
                                Permissions.PERSON_EXPORT,
                                Permissions.CHANGE_FEED_READ));
    }
}
