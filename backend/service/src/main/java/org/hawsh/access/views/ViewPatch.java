package org.hawsh.access.views;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of the merge patch: every member may be left out. */
@Schema(
        name = "SavedViewPatch",
        description = "What to change (RFC 7396): what is left out stays, null takes away")
record ViewPatch(String name, String query, @Schema(nullable = true) UUID centreId) {}
