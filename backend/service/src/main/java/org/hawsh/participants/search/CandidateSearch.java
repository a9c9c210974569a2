package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.NameRanking.Ranked;
import org.hawsh.participants.search.SearchResult.Matching;

/**
 * Looks for people in widening circles, and stops when there are enough: the names in the places they were typed; then
 * anywhere in the name and with slips of the hand; then with one of three names left out, which was never told or cannot be read.
 *
 * <p>How far it goes depends on what was typed and on whom the caller may see: a word that only another centre's people bear is
 * looked for as one that nobody bears.
 */
@ApplicationScoped
public class CandidateSearch {
    /** So many candidates are ranked; a name that more people bear needs another part. */
    private static final int CANDIDATES = 400;

    private final CandidateRepository candidates;

    public CandidateSearch(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** @param enough how many are shown */
    @Transactional(TxType.MANDATORY)
    public Found find(Question question, int enough) {
        if (question.words().isEmpty()) {
            return new Found(List.of(), Matching.exactly(0));
        }
        candidates.planOnce();
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        add(candidates.inPlace(question, CANDIDATES), found);
        Matching matching;
        if (found.size() >= CANDIDATES) {
            matching =
                    Matching.counted(candidates.countInPlace(question, SearchResult.COUNTED_UP_TO));
        } else if (found.size() >= enough) {
            matching = Matching.exactly(found.size());
        } else {
            boolean inTwoPlaces = question.filter().needsTwoNames();
            List<Candidate> anywhere =
                    inTwoPlaces ? List.of() : candidates.anywhere(question, CANDIDATES);
            add(anywhere, found);
            matching =
                    anywhere.size() < CANDIDATES
                            ? Matching.exactly(found.size())
                            : Matching.counted(
                                    candidates.countAnywhere(question, SearchResult.COUNTED_UP_TO));
            if (found.size() < enough && (inTwoPlaces || question.words().size() > 2)) {
                add(candidates.byTwoOfThree(question, CANDIDATES), found);
                // Who is shown is counted: a total below the people beneath it would be no total.
                matching = matching.atLeast(found.size());
            }
        }
        return new Found(ranked(question, found), matching);
    }

    private static List<Ranked> ranked(Question question, Map<UUID, Candidate> found) {
        NameRanking ranking =
                new NameRanking(question.words(), question.filter().birthYear(), Lexicon.PEOPLE);
        return found.values().stream()
                .map(ranking::rank)
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private static void add(List<Candidate> more, Map<UUID, Candidate> found) {
        more.forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
    }

    /** The nearest first, and how many people match. */
    public record Found(List<Ranked> ranked, Matching matching) {}
}
