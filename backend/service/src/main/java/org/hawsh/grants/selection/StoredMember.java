package org.hawsh.grants.selection;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody of the committee as they lie in their row; what they scored lies beside. */
@Embeddable
record StoredMember(
        UUID centreId,
        int position,
        UUID account,
        String name,
        String declaration,
        UUID[] interests) {

    static StoredMember of(CommitteeMember member, UUID centre, int position) {
        return new StoredMember(
                centre,
                position,
                member.account(),
                member.name(),
                member.declaration(),
                member.interests().toArray(UUID[]::new));
    }
}
