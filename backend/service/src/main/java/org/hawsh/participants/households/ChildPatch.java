package org.hawsh.participants.households;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record ChildPatch(
        String given,
        Sex sex,
        Integer birthYear,
        @Schema(nullable = true) Integer birthMonth,
        @Schema(nullable = true) Relation relation) {}
