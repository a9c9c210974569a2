package org.hawsh.mediation.parties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.SpokenLanguages;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Everything about a party that can be edited, as it stands after the patch. All of it is sealed. */
@Schema(name = "MediationPartyDetails")
record PartyDetails(
        @NotNull PartyKind kind,
        @Schema(description = "Of the person, or what the group calls itself")
                @NotNull
                @PlainText
                @Size(max = 160)
                String name,
        @Schema(description = "How they can be reached safely") @PlainText @Size(max = 200)
                String contact,
        @NotNull @Pattern(regexp = SpokenLanguages.TAG) String language,
        @Schema(
                        description =
                                "Of somebody in the register; nothing there tells of the case",
                        examples = "KRK-004217-3")
                @PlainText
                @Size(max = 20)
                String participantReference,
        @Schema(description = "Who speaks for a person who does not speak for themself") @Valid
                Companion representative,
        @Schema(description = "Who sits beside them") @Valid Companion supportPerson,
        @Schema(description = "Who speak for the group; a person has none") @Size(max = 5)
                List<@NotNull @Valid Companion> spokespersons) {

    PartyDetails {
        spokespersons = spokespersons == null ? List.of() : List.copyOf(spokespersons);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (kind == PartyKind.GROUP && spokespersons.isEmpty()) {
            faults.add(Fault.at("/spokespersons", "mediation-group-without-spokesperson"));
        }
        if (kind == PartyKind.PERSON && !spokespersons.isEmpty()) {
            faults.add(Fault.at("/spokespersons", "mediation-person-with-spokespersons"));
        }
        return faults;
    }

    /** Whether both are one: the same record of the register, or the same name that is reached in the same way. */
    boolean isTheSameAs(PartyDetails other) {
        return participantReference != null
                        && participantReference.equals(other.participantReference)
                || isCalled(other.name) && same(contact, other.contact);
    }

    boolean isCalled(String other) {
        return same(name, other);
    }

    /** Whether somebody of this name comes with the party. */
    boolean brings(String other) {
        return companions().stream().anyMatch(companion -> same(companion.name(), other));
    }

    List<Companion> companions() {
        return Stream.concat(
                        spokespersons.stream(),
                        Stream.of(representative, supportPerson).filter(Objects::nonNull))
                .toList();
    }

    private static boolean same(String one, String other) {
        return one == null || other == null
                ? one == other
                : NameNormaliser.normalise(one).equals(NameNormaliser.normalise(other));
    }
}
