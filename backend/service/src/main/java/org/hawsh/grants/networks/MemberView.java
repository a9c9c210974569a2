package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary.ListName;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "VolunteerNetworkMember", description = "Somebody in a network")
record MemberView(
        @NotNull UUID id,
        @NotNull UUID networkId,
        @Schema(description = "Of the register; null for others, and for who left the centre")
                Registered participant,
        @Schema(description = "Of somebody who is not in the register") String name,
        @Schema(examples = "+9647701234567") String phone,
        @Schema(description = "Of the code list network-member-roles", examples = "COORDINATOR")
                @NotNull
                String role,
        @Schema(description = "Signs for the network") @NotNull Boolean represents,
        @Schema(description = "The first day of it, or of the last time; null if they never did")
                LocalDate representsFrom,
        @Schema(description = "The last day of it; null while they do, and if they never did")
                LocalDate representsUntil,
        @Schema(description = "18 or older; null if nobody knows") Boolean ofAge,
        @Schema(description = "Whether the register says so, and not they themselves") @NotNull
                Boolean ageOnRecord,
        @NotNull LocalDate joinedOn,
        @Schema(description = "Null while they are there") LocalDate leftOn,
        @Schema(description = "How a representative stands after all checks; null for others")
                Clearance.State clearance,
        @Schema(description = "The day of the newest check") LocalDate checkedOn,
        @Schema(
                        description =
                                "Of a representative: what was found about them, or about somebody called alike, in other networks of the centre")
                @NotNull
                List<FoundElsewhere> foundElsewhere,
        @NotNull Integer version)
        implements Addressed, Versioned {

    /** It has an address of its own, beside the network's. */
    @Override
    public String addressUnder(String collection) {
        return OneMemberResource.HOME + "/" + id;
    }

    static MemberView of(
            NetworkMember member,
            KnownMember known,
            Clearance clearance,
            List<FoundElsewhere> foundElsewhere,
            LocalDate today) {
        MemberDetails details = known.details();
        Boolean ofAge = known.isOfAge(today);
        return new MemberView(
                member.id(),
                member.networkId(),
                known.person() == null
                        ? null
                        : new Registered(
                                known.person().id(),
                                known.person().reference(),
                                known.person().name()),
                details.name(),
                details.phone(),
                details.role(),
                details.represents(),
                details.representsFrom(),
                details.representsUntil(),
                ofAge,
                known.isAgeOnRecord(),
                details.joinedOn(),
                details.leftOn(),
                details.represents() ? clearance.state() : null,
                clearance.checkedOn(),
                foundElsewhere,
                member.version());
    }

    /** What a list said of somebody of another network. */
    @Schema(
            name = "FoundElsewhere",
            description = "What was found about somebody of another network of the centre")
    record FoundElsewhere(
            @NotNull UUID networkId,
            @NotNull LocalizedText networkName,
            @NotNull UUID memberId,
            @Schema(
                            description =
                                    "Whether they are the same record of the register, and not only called alike")
                    @NotNull
                    Boolean samePerson,
            @Schema(description = "WAITING or MATCH") @NotNull Clearance.State clearance) {}

    /** A member the register knows: no more of them than lists show, and nothing of where they come from. */
    @Schema(name = "RegisteredMember")
    record Registered(
            @NotNull UUID id,
            @Schema(examples = "KRK-004217-9") @NotNull String reference,
            @NotNull ListName name) {}
}
