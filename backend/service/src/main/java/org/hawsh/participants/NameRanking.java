package org.hawsh.participants;

import java.util.List;
import java.util.stream.Stream;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.matching.NameSimilarity;

/**
 * Orders what the keys have found. Each typed word counts by the part it comes nearest to; a word that stands where it was
 * typed (given, father, grandfather, family) counts for more than any difference of spelling: grandfathers go missing and
 * swap, a different given name is somebody else.
 */
final class NameRanking {
    private static final double IN_PLACE = 0.3;

    /** A beginning of a part is worth a little less than the whole, and more the more of it is typed. */
    private static final double BEGINNING = 0.9;

    private final List<String> typed;

    NameRanking(List<String> typed) {
        this.typed = typed;
    }

    Ranked rank(Participant participant) {
        PersonName name = participant.name();
        List<String> parts =
                Stream.of(name.given(), name.father(), name.grandfather(), name.family())
                        .map(part -> part == null ? "" : NameNormaliser.normalise(part))
                        .toList();
        double score = 0;
        SearchHit.Match match = SearchHit.Match.SAME_SPELLING;
        for (int i = 0; i < typed.size(); i++) {
            double best = 0;
            boolean same = false;
            boolean begun = false;
            for (int part = 0; part < parts.size(); part++) {
                String word = typed.get(i);
                double place = part == i ? IN_PLACE : 0;
                best = Math.max(best, nearness(word, parts.get(part)) + place);
                same |= isOrHolds(parts.get(part), word);
                begun |= parts.get(part).startsWith(word);
            }
            score += best;
            match =
                    same
                            ? match
                            : begun && match != SearchHit.Match.OTHER_SPELLING
                                    ? SearchHit.Match.BEGINNING
                                    : SearchHit.Match.OTHER_SPELLING;
        }
        return new Ranked(participant, score, match);
    }

    private static double nearness(String word, String part) {
        if (part.isEmpty()) {
            return 0;
        }
        double whole = NameSimilarity.between(word, part);
        double oneOfSeveral =
                part.indexOf(' ') < 0
                        ? 0
                        : Stream.of(part.split(" "))
                                .mapToDouble(one -> NameSimilarity.between(word, one))
                                .max()
                                .orElse(0);
        double begun =
                part.startsWith(word) ? BEGINNING * (0.5 + 0.5 * word.length() / part.length()) : 0;
        return Math.max(whole, Math.max(oneOfSeveral * 0.98, begun));
    }

    private static boolean isOrHolds(String part, String word) {
        return part.equals(word) || (" " + part + " ").contains(" " + word + " ");
    }

    /** A candidate with how near it comes; more is nearer. */
    record Ranked(Participant participant, double score, SearchHit.Match match) {}
}
