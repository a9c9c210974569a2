package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.platform.http.PartOf;

/** A child is to be handed to somebody who is not on its list. */
@Schema(name = "ChildcareRelease")
record ReleaseView(
        @NotNull UUID id,
        @NotNull String name,
        @Schema(
                        description =
                                "The name is like one that must never be given the child: only the centre's manager can agree")
                @NotNull
                Boolean forbidden,
        @NotNull DecisionView decision)
        implements PartOf {}
