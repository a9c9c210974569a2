package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.matching.NameTokens;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.PhoneNumber;

/** Finds people by what is typed at the desk: parts of a name in any script and spelling, a year, a reference. */
@ApplicationScoped
class ParticipantSearch {
    /** So many candidates are ranked; a name that more people bear needs another part. */
    private static final int CANDIDATES = 400;

    private final ParticipantRepository participants;
    private final Lexicon lexicon;
    private final CurrentUser user;
    private final AuditTrail audit;

    ParticipantSearch(
            ParticipantRepository participants,
            Lexicon lexicon,
            CurrentUser user,
            AuditTrail audit) {
        this.participants = participants;
        this.lexicon = lexicon;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    SearchResult find(SearchParticipants request) {
        SearchResult found = look(request);
        audit.recordShown(
                Act.ofMany("SEARCH", "participant").at(request.centreId()),
                found.items().stream().map(hit -> hit.participant().id()).toList());
        return found;
    }

    private SearchResult look(SearchParticipants request) {
        Collection<UUID> scope =
                user.centresWith(Permissions.PARTICIPANT_SEARCH, request.centreId());
        NameTokens typed = NameTokens.of(request.text(), Year.now().getValue());
        Optional<Participant> referred =
                typed.reference()
                        .flatMap(reference -> participants.withReference(reference, scope));
        if (referred.isPresent()) {
            return new SearchResult(
                    List.of(SearchHit.byReference(referred.get())),
                    false,
                    SearchResult.Matching.exactly(1));
        }
        Optional<String> phone = PhoneNumber.typed(request.text());
        if (phone.isPresent()) {
            return reachedAt(phone.get(), scope, request.limitOrDefault());
        }
        List<Lexicon.Meanings> words = meanings(typed);
        PeopleFilter filter = filter(request, typed);
        boolean hopeless = words.isEmpty() || words.stream().anyMatch(word -> word.any().isEmpty());
        List<Participant> candidates =
                hopeless ? List.of() : participants.bearing(words, filter, scope, CANDIDATES);
        NameRanking ranking = new NameRanking(typed.words());
        List<SearchHit> hits =
                candidates.stream()
                        .map(ranking::rank)
                        .sorted(Comparator.comparingDouble(NameRanking.Ranked::score).reversed())
                        .limit(request.limitOrDefault())
                        .map(
                                ranked ->
                                        new SearchHit(
                                                ParticipantSummary.of(ranked.participant()),
                                                ranked.match()))
                        .toList();
        SearchResult.Matching matching =
                candidates.size() < CANDIDATES
                        ? SearchResult.Matching.exactly(candidates.size())
                        : SearchResult.Matching.counted(
                                participants.countBearing(
                                        words, filter, scope, SearchResult.COUNTED_UP_TO));
        return new SearchResult(hits, candidates.size() > hits.size(), matching);
    }

    /** Phones are shared, so that one number may mean a whole house. */
    private SearchResult reachedAt(String phone, Collection<UUID> scope, int limit) {
        List<Participant> reached = participants.withPhone(phone, scope, CANDIDATES);
        return new SearchResult(
                reached.stream().limit(limit).map(SearchHit::byPhone).toList(),
                reached.size() > limit,
                SearchResult.Matching.exactly(reached.size()));
    }

    /** What was chosen beside the field counts before a year that was typed into it. */
    private PeopleFilter filter(SearchParticipants request, NameTokens typed) {
        Integer typedYear = typed.birthYear().isPresent() ? typed.birthYear().getAsInt() : null;
        boolean byGrandfather = request.grandfather() != null && !request.grandfather().isBlank();
        return new PeopleFilter(
                request.birthYear() == null ? typedYear : request.birthYear(),
                request.sex(),
                byGrandfather ? lexicon.meaningsOfPart(request.grandfather()).anyArray() : null);
    }

    private List<Lexicon.Meanings> meanings(NameTokens typed) {
        List<Lexicon.Meanings> meanings = new ArrayList<>();
        List<String> words =
                typed.words()
                        .subList(
                                0,
                                Math.min(typed.words().size(), ParticipantRepository.MOST_WORDS));
        for (int i = 0; i < words.size(); i++) {
            boolean beingTyped = i == typed.words().size() - 1 && !typed.lastIsComplete();
            meanings.add(
                    beingTyped
                            ? lexicon.meaningsOfBeginning(words.get(i))
                            : lexicon.meaningsOf(words.get(i)));
        }
        return meanings;
    }
}
