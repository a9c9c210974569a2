package org.hawsh.grants.selection.reviews;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a review stands. */
@Schema(name = "GrantReviewState", description = "Where a review stands")
public enum ReviewState {
    ASSIGNED,
    /** What the reviewer said stands. */
    IN,
    /** The reviewer is related to who applied. */
    DECLINED,
    CANCELLED;

    boolean isLiving() {
        return this == ASSIGNED || this == IN;
    }
}
