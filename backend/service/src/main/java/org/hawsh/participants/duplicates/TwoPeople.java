package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Whether somebody who is written down is known already, and what was said about it: remembered, and never asked twice. */
@ApplicationScoped
public class TwoPeople {
    private static final Set<MatchReason.Part> BESIDE_THE_NAMES =
            Set.of(MatchReason.Part.GRANDFATHER, MatchReason.Part.BIRTH_DATE);

    private final ParticipantMatches matches;
    private final ParticipantRegister participants;
    private final PairRepository pairs;
    private final CurrentUser user;
    private final Records records;

    TwoPeople(
            ParticipantMatches matches,
            ParticipantRegister participants,
            PairRepository pairs,
            CurrentUser user,
            Records records) {
        this.matches = matches;
        this.participants = participants;
        this.pairs = pairs;
        this.user = user;
        this.records = records;
    }

    /**
     * Who comes near these details, but for those the caller has told apart.
     *
     * @throws ValidationFailed if the caller tells somebody apart who is not there
     * @throws LikelyDuplicate if somebody very like this is written down and nobody said that it is another
     */
    @Transactional(TxType.MANDATORY)
    public List<PossibleDuplicate> near(
            PersonDetails details, List<UUID> distinctFrom, Collection<UUID> scope) {
        allThere(distinctFrom, Set.of(), scope);
        return near(details, Set.copyOf(distinctFrom), scope);
    }

    /**
     * The same of somebody who has a record already: neither they themself nor whom they were told apart from before comes
     * near. Of the others, those of whom no pair waits yet.
     */
    @Transactional(TxType.MANDATORY)
    public List<PossibleDuplicate> nearKnown(
            UUID person, PersonDetails details, List<UUID> distinctFrom, Collection<UUID> scope) {
        allThere(distinctFrom, Set.of(person), scope);
        Set<UUID> apart = new HashSet<>(pairs.toldApartFrom(person));
        apart.addAll(distinctFrom);
        apart.add(person);
        Set<UUID> waiting = Set.copyOf(pairs.knownOf(person));
        return near(details, apart, scope).stream()
                .filter(one -> !waiting.contains(one.participant().id()))
                .toList();
    }

    private void allThere(List<UUID> distinctFrom, Set<UUID> themself, Collection<UUID> scope) {
        List<Fault> unknown = new ArrayList<>();
        for (int i = 0; i < distinctFrom.size(); i++) {
            UUID other = distinctFrom.get(i);
            if (themself.contains(other) || participants.find(other, scope).isEmpty()) {
                unknown.add(Fault.at("/distinctFrom/" + i, "person-unknown"));
            }
        }
        ValidationFailed.ifAny(unknown);
    }

    public List<PossibleDuplicate> near(
            PersonDetails details, Set<UUID> apart, Collection<UUID> scope) {
        List<PossibleDuplicate> near =
                matches.of(details, scope).stream()
                        .filter(one -> !apart.contains(one.participant().id()))
                        .toList();
        List<PossibleDuplicate> likely =
                near.stream().filter(one -> one.level() == MatchLevel.LIKELY).toList();
        if (!likely.isEmpty()) {
            throw LikelyDuplicate.of(likely);
        }
        return near;
    }

    /** The person now has a record: what was said is kept, and what is only possible waits for somebody to look. */
    @Transactional(TxType.MANDATORY)
    public void settle(
            PersonOnRecord person, List<UUID> distinctFrom, List<PossibleDuplicate> near) {
        new HashSet<>(distinctFrom)
                .forEach(other -> tellApart(person.id(), other, person.centreId()));
        near.stream()
                .filter(one -> isWorthALook(one.reasons()))
                .forEach(
                        one ->
                                pairs.keep(
                                        new FoundMatch(
                                                PairOfPeople.of(
                                                        person.id(), one.participant().id()),
                                                one.level())));
    }

    /** Two frequent names alone are borne by many: something beside them must agree. */
    static boolean isWorthALook(List<MatchReason> reasons) {
        return reasons.stream()
                .filter(reason -> BESIDE_THE_NAMES.contains(reason.part()))
                .map(MatchReason::verdict)
                .anyMatch(Likeness::isAlike);
    }

    /** Looks whom one stored person comes near, and keeps the pairs nobody has looked at. */
    @Transactional(TxType.MANDATORY)
    int lookAround(PersonOnRecord person, Collection<UUID> scope) {
        Set<UUID> known = new HashSet<>(pairs.knownOf(person.id()));
        known.add(person.id());
        List<PossibleDuplicate> found =
                matches.of(person.details(), scope).stream()
                        .filter(
                                one ->
                                        isWorthALook(one.reasons())
                                                && known.add(one.participant().id()))
                        .toList();
        settle(person, List.of(), found);
        return found.size();
    }

    /** Of pairs of which nobody can have said anything: one of each has only now been written down. */
    @Transactional(TxType.MANDATORY)
    void tellApart(Set<PairOfPeople> pairsOfNew, UUID centre) {
        pairsOfNew.forEach(pair -> pairs.keep(new Distinction(pair, user.subject())));
        records.doneToEach(
                DuplicateSheet.PARTICIPANT.didToMany("TELL_APART").at(centre),
                pairsOfNew.stream()
                        .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                        .distinct()
                        .toList());
    }

    /** Said twice, it is remembered once. */
    @Transactional(TxType.MANDATORY)
    void tellApart(UUID one, UUID other, UUID centre) {
        PairOfPeople pair = PairOfPeople.of(one, other);
        pairs.decided(pair)
                .ifPresentOrElse(
                        said -> said.sayAgain(user.subject()),
                        () -> pairs.keep(new Distinction(pair, user.subject())));
        records.doneToEach(
                DuplicateSheet.PARTICIPANT.didToMany("TELL_APART").at(centre),
                List.of(pair.a(), pair.b()));
    }
}
