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
            return new SearchResult(List.of(SearchHit.byReference(referred.get())), false);
        }
        List<Participant> candidates = candidates(typed, scope);
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
        return new SearchResult(hits, candidates.size() > hits.size());
    }

    private List<Participant> candidates(NameTokens typed, Collection<UUID> scope) {
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
        if (meanings.isEmpty() || meanings.stream().anyMatch(one -> one.any().isEmpty())) {
            return List.of();
        }
        Integer year = typed.birthYear().isPresent() ? typed.birthYear().getAsInt() : null;
        return participants.bearing(meanings, year, scope, CANDIDATES);
    }
}
