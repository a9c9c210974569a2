package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.CandidateRepository.Question;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;

/** Who of the register could be the person whose details are being written down. */
@ApplicationScoped
public class ParticipantMatches {
    private static final int CANDIDATES = 400;
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 10;
    private static final int AT_ONCE = 500;

    private final ParticipantRepository participants;
    private final CandidateRepository candidates;
    private final CandidatesOfMany many;
    private final Lexicon lexicon;
    private final CurrentUser user;
    private final AuditTrail audit;

    ParticipantMatches(
            ParticipantRepository participants,
            CandidateRepository candidates,
            CandidatesOfMany many,
            Lexicon lexicon,
            CurrentUser user,
            AuditTrail audit) {
        this.participants = participants;
        this.candidates = candidates;
        this.many = many;
        this.lexicon = lexicon;
        this.user = user;
        this.audit = audit;
    }

    /** For the desk: within the centres the caller may search, and written down. */
    @Transactional
    MatchResult shown(MatchParticipants request) {
        Collection<UUID> scope =
                user.centresWith(Permissions.PARTICIPANT_SEARCH, request.centreId());
        Participant.Details details =
                new Participant.Details(
                        PersonName.of(request.name()), request.sex(), request.birthDate(), null);
        List<PossibleDuplicate> found = of(details, scope);
        audit.recordShown(
                Act.ofMany("MATCH", "participant").at(request.centreId()),
                found.stream().map(one -> one.participant().id()).toList());
        return new MatchResult(found);
    }

    /** The likeliest first, at most ten. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<PossibleDuplicate> of(Participant.Details details, Collection<UUID> scope) {
        if (details.name().given() == null) {
            return List.of();
        }
        MatchQuestion question = MatchQuestion.of(details, lexicon::meaningsOfPart);
        List<Candidate> alike =
                candidates.byDetails(
                        new Question(
                                question.asked(),
                                new PeopleFilter(question.birthYear(), null, null),
                                scope),
                        CANDIDATES);
        Map<UUID, Double> bits = likeliest(question, alike);
        return judged(details, bits, participants.ofIds(bits.keySet(), scope));
    }

    /**
     * For each of many people who of one centre could be them, in their order; with one question for hundreds of them. Nobody is
     * written down as shown: that is for who shows them.
     *
     * @param known what was found out of words, for whoever asks again and again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<List<PossibleDuplicate>> ofEach(
            List<RegisterParticipant> people, UUID centre, WordsAtHand known) {
        List<List<PossibleDuplicate>> found = new ArrayList<>(people.size());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Participant.Details> details =
                    people.subList(from, Math.min(people.size(), from + AT_ONCE)).stream()
                            .map(ParticipantMatches::details)
                            .toList();
            found.addAll(ofSome(details, Set.of(centre), known));
        }
        return found;
    }

    private List<List<PossibleDuplicate>> ofSome(
            List<Participant.Details> people, Collection<UUID> scope, WordsAtHand known) {
        List<MatchQuestion> questions =
                people.stream()
                        .map(
                                details ->
                                        MatchQuestion.of(
                                                details,
                                                part -> known.of(part, lexicon::meaningsOfPart)))
                        .toList();
        Map<Integer, List<Candidate>> candidatesOf = many.alike(questions, scope);
        Map<Integer, Map<UUID, Double>> likeliest = new HashMap<>();
        candidatesOf.forEach(
                (line, alike) -> likeliest.put(line, likeliest(questions.get(line), alike)));
        Map<UUID, Participant> found =
                participants.ofIds(
                        likeliest.values().stream()
                                .flatMap(bits -> bits.keySet().stream())
                                .distinct()
                                .toList(),
                        scope);
        return IntStream.range(0, people.size())
                .mapToObj(
                        line ->
                                judged(
                                        people.get(line),
                                        likeliest.getOrDefault(line, Map.of()),
                                        found))
                .toList();
    }

    private static Participant.Details details(RegisterParticipant person) {
        return new Participant.Details(
                PersonName.of(person.name()), person.sex(), person.birthDate(), null);
    }

    /** With how much speaks for each, the most first. */
    private static Map<UUID, Double> likeliest(MatchQuestion question, List<Candidate> candidates) {
        Map<UUID, Double> bits = new HashMap<>();
        for (Candidate candidate : candidates) {
            bits.put(candidate.id(), LikenessInBits.of(question, candidate, Lexicon.PEOPLE));
        }
        Map<UUID, Double> likeliest = new LinkedHashMap<>();
        bits.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed())
                .limit(LOOKED_AT)
                .forEach(one -> likeliest.put(one.getKey(), one.getValue()));
        return likeliest;
    }

    private static List<PossibleDuplicate> judged(
            Participant.Details details, Map<UUID, Double> bits, Map<UUID, Participant> people) {
        return bits.keySet().stream()
                .flatMap(id -> judge(details, people.get(id), bits.get(id)).stream())
                .sorted(Comparator.comparing(PossibleDuplicate::level))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<PossibleDuplicate> judge(
            Participant.Details details, Participant candidate, double bits) {
        Agreement agreement = Agreement.between(details, candidate.details());
        return MatchRules.levelOf(agreement, bits)
                .map(
                        level ->
                                new PossibleDuplicate(
                                        ParticipantSummary.of(candidate),
                                        level,
                                        agreement.reasons()));
    }
}
