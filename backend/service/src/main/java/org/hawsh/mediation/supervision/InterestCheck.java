package org.hawsh.mediation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.mediation.mediators.MediatorIdentity;
import org.hawsh.mediation.parties.PartyNames;
import org.hawsh.participants.households.Acquaintance;
import org.hawsh.participants.households.Acquaintances;

/**
 * The check against known relations, before a mediator is asked. Everything is read and compared whatever was found first, so
 * that neither the statements nor their time tell what speaks against somebody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InterestCheck {
    private final Acquaintances register;

    InterestCheck(Acquaintances register) {
        this.register = register;
    }

    /**
     * Whether the mediator is somebody whom the case names, or the register knows the one with the other.
     *
     * @param centres whose register is asked
     */
    boolean speaksAgainst(
            MediatorIdentity mediator, List<PartyNames> parties, Collection<UUID> centres) {
        Set<String> own =
                Stream.ofNullable(mediator.participantReference()).collect(Collectors.toSet());
        Set<String> theirs =
                parties.stream().flatMap(PartyNames::reference).collect(Collectors.toSet());
        List<Acquaintance> known =
                register.of(
                        Stream.concat(own.stream(), theirs.stream()).collect(Collectors.toSet()),
                        centres);
        Predicate<Acquaintance> aroundMediator = one -> own.contains(one.of());
        Predicate<Acquaintance> aroundParties = one -> theirs.contains(one.of());
        List<ComparedPerson> mediators =
                Stream.concat(
                                Stream.of(ComparedPerson.of(mediator)),
                                compared(known, aroundMediator.and(Acquaintance::themself)))
                        .toList();
        List<ComparedPerson> named =
                Stream.concat(
                                parties.stream()
                                        .flatMap(PartyNames::people)
                                        .map(ComparedPerson::of),
                                compared(known, aroundParties.and(Acquaintance::themself)))
                        .toList();
        return met(mediators, named)
                        + met(mediators, compared(known, aroundParties).toList())
                        + met(compared(known, aroundMediator).toList(), named)
                > 0;
    }

    private static Stream<ComparedPerson> compared(
            List<Acquaintance> known, Predicate<Acquaintance> which) {
        return known.stream().filter(which).map(ComparedPerson::of);
    }

    /** How many may be one. */
    private static long met(List<ComparedPerson> some, List<ComparedPerson> others) {
        return some.stream().mapToLong(one -> others.stream().filter(one::mayBe).count()).sum();
    }
}
