package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.names.PersonName;
import org.hawsh.participants.names.WordsAtHand;
import org.hawsh.participants.search.Candidate;
import org.hawsh.participants.search.CandidateRepository;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.FamilyNames;
import org.hawsh.participants.search.PeopleFilter;
import org.hawsh.work.records.Records;

/** Who of the register could be the person whose details are being written down. */
@ApplicationScoped
public class ParticipantMatches {
    static final int CANDIDATES = 400;
    static final int SHOWN = 10;
    private static final int AT_ONCE = 500;

    private final ParticipantRegister participants;
    private final CandidateRepository candidates;
    private final CandidatesOfMany many;
    private final Lexicon lexicon;
    private final FamilyNames familyNames;
    private final CurrentUser user;
    private final Records records;

    ParticipantMatches(
            ParticipantRegister participants,
            CandidateRepository candidates,
            CandidatesOfMany many,
            Lexicon lexicon,
            FamilyNames familyNames,
            CurrentUser user,
            Records records) {
        this.participants = participants;
        this.candidates = candidates;
        this.many = many;
        this.lexicon = lexicon;
        this.familyNames = familyNames;
        this.user = user;
        this.records = records;
    }

    /** For the desk: within the centres the caller may search, and written down. */
    @Transactional
    MatchResult shown(MatchParticipants request) {
        Collection<UUID> scope =
                user.centresWith(Permissions.PARTICIPANT_SEARCH, request.centreId());
        PersonDetails details =
                new PersonDetails(
                        PersonName.of(request.name()), request.sex(), request.birthDate(), null);
        boolean byFamilyName = weighsFamily(details) && familyNames.take(details.name().family());
        List<PossibleDuplicate> found = byFamilyName ? all(details, scope) : of(details, scope);
        records.shown(
                DuplicateSheet.PARTICIPANT
                        .didToMany(byFamilyName ? "MATCH_BY_FAMILY_NAME" : "MATCH")
                        .at(request.centreId()),
                found.stream().map(one -> one.participant().id()).toList());
        return new MatchResult(found);
    }

    private static boolean weighsFamily(PersonDetails details) {
        PersonName name = details.name();
        long others =
                Stream.of(name.given(), name.father(), name.grandfather(), name.greatGrandfather())
                        .filter(Objects::nonNull)
                        .count();
        return FamilyNames.counts(name.family(), (int) others, details.birthDate() != null);
    }

    /** The likeliest first, at most ten; whatever the family name, which only a question that is counted may be answered by. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<PossibleDuplicate> of(PersonDetails details, Collection<UUID> scope) {
        return all(details.withoutFamily(), scope);
    }

    private List<PossibleDuplicate> all(PersonDetails details, Collection<UUID> scope) {
        if (details.name().given() == null) {
            return List.of();
        }
        MatchQuestion question = MatchQuestion.of(details, lexicon::meaningsOfPart);
        candidates.planOnce();
        List<Candidate> alike =
                candidates.byDetails(
                        new Question(
                                question.asked(),
                                PeopleFilter.bornAbout(question.birthYear()),
                                scope),
                        CANDIDATES);
        List<Likely> likely = Likely.of(question, alike);
        return judged(
                details,
                likely,
                participants.ofIds(likely.stream().map(Likely::id).toList(), scope));
    }

    /**
     * For each of many people who of one centre could be them, in their order; with one question for hundreds of them. Only those
     * are looked at for whom so much speaks that they are likely. Nobody is written down as shown: that is for who shows them.
     *
     * @param known what was found out of words, for whoever asks again and again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<List<PossibleDuplicate>> ofEach(
            List<RegisterParticipant> people, UUID centre, WordsAtHand known) {
        List<List<PossibleDuplicate>> found = new ArrayList<>(people.size());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<PersonDetails> details =
                    people.subList(from, Math.min(people.size(), from + AT_ONCE)).stream()
                            .map(ParticipantMatches::details)
                            .toList();
            found.addAll(ofSome(details, Set.of(centre), known));
        }
        return found;
    }

    private List<List<PossibleDuplicate>> ofSome(
            List<PersonDetails> people, Collection<UUID> scope, WordsAtHand known) {
        List<MatchQuestion> questions =
                people.stream()
                        .map(
                                details ->
                                        MatchQuestion.of(
                                                details,
                                                part -> known.of(part, lexicon::meaningsOfPart)))
                        .toList();
        Map<Integer, List<Candidate>> candidatesOf = many.alike(questions, scope);
        Map<Integer, List<Likely>> likeliest = new HashMap<>();
        candidatesOf.forEach(
                (line, alike) ->
                        likeliest.put(
                                line,
                                Likely.of(questions.get(line), alike).stream()
                                        .filter(one -> MatchRules.mayBeLikely(one.bits()))
                                        .toList()));
        Map<UUID, PersonOnRecord> found =
                participants.ofIds(
                        likeliest.values().stream()
                                .flatMap(List::stream)
                                .map(Likely::id)
                                .distinct()
                                .toList(),
                        scope);
        return IntStream.range(0, people.size())
                .mapToObj(
                        line ->
                                judged(
                                        people.get(line),
                                        likeliest.getOrDefault(line, List.of()),
                                        found))
                .toList();
    }

    private static PersonDetails details(RegisterParticipant person) {
        return new PersonDetails(
                        PersonName.of(person.name()), person.sex(), person.birthDate(), null)
                .withoutFamily();
    }

    private static List<PossibleDuplicate> judged(
            PersonDetails details, List<Likely> likely, Map<UUID, PersonOnRecord> people) {
        return likely.stream()
                .flatMap(one -> judge(details, people.get(one.id()), one).stream())
                .sorted(Comparator.comparing(PossibleDuplicate::level))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<PossibleDuplicate> judge(
            PersonDetails details, PersonOnRecord person, Likely likely) {
        return likely.judge(details, person.details())
                .map(
                        judged ->
                                new PossibleDuplicate(
                                        ParticipantSummary.of(person),
                                        judged.level(),
                                        judged.likeness().reasons()));
    }
}
