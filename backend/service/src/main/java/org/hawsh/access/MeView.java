package org.hawsh.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is and what they may do, for a client to show what can be used. The server decides again each time. */
@Schema(name = "Me", description = "Who is signed in, and what they may do where")
record MeView(
        @NotNull UUID subject,
        @Schema(examples = "registrar.kirkuk") @NotNull String username,
        @Schema(examples = "Avan Omar") @NotNull String displayName,
        @NotNull List<Assignment> assignments,
        @Schema(description = "Held in at least one centre", examples = "[\"PARTICIPANT_READ\"]")
                @NotNull
                Set<String> permissions,
        @Schema(description = "The centres the caller holds any role in") @NotNull
                Set<UUID> centreIds,
        @Schema(
                        description =
                                "For whoever holds no role yet: whom to ask, in the language that was asked for; null for everybody"
                                        + " else")
                String nextStep) {

    /** A role; a null centre means every centre, also one that is founded tomorrow. */
    @Schema(name = "HeldRole")
    record Assignment(
            @NotNull Role role,
            @Schema(description = "Null means every centre") UUID centreId,
            @Schema(description = "What the role opens there", examples = "[\"PARTICIPANT_READ\"]")
                    @NotNull
                    Set<String> permissions) {

        static Assignment of(HeldRole held) {
            return new Assignment(
                    held.role(),
                    held.everywhere() ? null : held.centreId(),
                    new TreeSet<>(held.role().permissions()));
        }
    }
}
