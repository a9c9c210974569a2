package org.hawsh.grants.selection.reviews;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** A review has no history: it is assigned, and said once. What it is about tells of people. */
@Singleton
class ReviewSheet implements Sheet {
    static final Kind REVIEW =
            Kind.of("grant_review", "LIST", "READ", "ASSIGN", "SUBMIT", "DECLINE", "CANCEL")
                    .ofPeople(Permissions.GRANT_REVIEW);

    @Override
    public List<Kind> kinds() {
        return List.of(REVIEW);
    }
}
