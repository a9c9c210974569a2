package org.hawsh.access.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the trail; what is left out does not narrow it. */
public record AuditFilter(
        @QueryParam("recordedSince") @Parameter(description = "At or after this moment")
                Instant recordedSince,
        @QueryParam("recordedBefore") @Parameter(description = "Before this moment")
                Instant recordedBefore,
        @QueryParam("actor") @Parameter(description = "What one account did") UUID actor,
        @QueryParam("entity")
                @Parameter(description = "One kind of thing", example = "participant")
                @Pattern(regexp = "[a-z_]{3,60}")
                String entity,
        @QueryParam("entityId") @Parameter(description = "One thing, lists that showed it included")
                UUID entityId,
        @QueryParam("centreId") UUID centreId,
        @QueryParam("outcome")
                @Parameter(description = "Only what was done, or only what was refused")
                AuditEntryView.Outcome outcome,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    /** Everything about one thing. */
    public static AuditFilter about(String entity, UUID id, int limit, String cursor) {
        return new AuditFilter(null, null, null, entity, id, null, null, limit, cursor);
    }

    /** What a cursor is bound to: the filter without the page. */
    String bound() {
        return new AuditFilter(
                        recordedSince,
                        recordedBefore,
                        actor,
                        entity,
                        entityId,
                        centreId,
                        outcome,
                        0,
                        null)
                .toString();
    }
}
