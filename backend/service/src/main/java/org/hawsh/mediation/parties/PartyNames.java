package org.hawsh.mediation.parties;

import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.mediation.vault.CaseKey;

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

    /** Whether the party, or somebody who comes with it, is called so. */
    public boolean include(String name) {
        return details != null && (details.isCalled(name) || details.brings(name));
    }

    /** Nobody once the narrative is destroyed. */
    public Stream<String> all() {
        return details == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(details.name()),
                        details.companions().stream().map(Companion::name));
    }
}
