package org.hawsh.mediation.parties;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.PhoneNumber;

/** Everybody whom a party names, for who has to be compared with them or has to say whether they know one. */
public final class PartyNames {
    private final PartyDetails details;

    private PartyNames(PartyDetails details) {
        this.details = details;
    }

    /** @param sealedParty as it lies in the database */
    public static PartyNames of(UUID party, byte[] sealedParty, CaseKey key) {
        return new PartyNames(key.open(Party.SEALED, party, sealedParty, PartyDetails.class));
    }

    static PartyNames of(Party party, CaseKey key) {
        return new PartyNames(party.details(key));
    }

    /** The party and whoever comes with it; nobody once the narrative is destroyed. */
    public Stream<Named> people() {
        return details == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(Named.of(details.name(), details.contact())),
                        details.companions().stream()
                                .map(one -> Named.of(one.name(), one.contact())));
    }

    /** Of its record in the register. */
    public Stream<String> reference() {
        return details == null ? Stream.of() : Stream.ofNullable(details.participantReference());
    }

    /** Nobody once the narrative is destroyed. */
    public Stream<String> all() {
        return details == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(details.name()),
                        details.companions().stream().map(Companion::name));
    }

    /** @param phones every number that stands in how they are reached, as numbers are stored */
    public record Named(String name, Set<String> phones) {
        private static Named of(String name, String contact) {
            return new Named(name, contact == null ? Set.of() : PhoneNumber.allIn(contact));
        }
    }
}
