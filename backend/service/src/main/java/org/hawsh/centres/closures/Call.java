package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who must hear of a closure. */
@Schema(name = "ClosureCall", description = "Somebody who must hear of a closure")
public record Call(
        @NotNull String name,
        @Schema(
                        description = "Null where there is none, or where nobody may call it",
                        examples = "+9647701234567")
                String phone,
        @NotNull Reason why,
        @Schema(description = "How to call without harm; null for those who work here") Care care) {

    public Call(String name, String phone, Reason why) {
        this(name, phone, why, null);
    }

    /** What somebody is to the centre. */
    @Schema(name = "CallReason")
    public enum Reason {
        STAFF,
        TEACHER,
        FOCAL_POINT,
        ENROLLED
    }

    /** How somebody who takes part can be told without harm. */
    @Schema(name = "CallCare", description = "How somebody who takes part can be told without harm")
    public record Care(
            @Schema(description = "Whether a message tells them, so that nobody has to call")
                    @NotNull
                    Boolean written,
            @Schema(description = "Whom to ask for at a shared phone") String askFor,
            @NotNull Boolean womanCallerOnly,
            @Schema(description = "Whether the caller may say that it is the centre") @NotNull
                    Boolean maySayCentre,
            @Schema(description = "Any hour of the day, where empty") @NotNull Set<Hours> bestHours,
            @Schema(description = "Of theirs, who have a seat that falls away") @NotNull
                    Integer children) {}

    /** When a call is safe. */
    @Schema(name = "CallHours")
    public enum Hours {
        MORNING,
        NOON,
        AFTERNOON,
        EVENING
    }
}
