package org.hawsh.participants.search;

import java.util.List;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.names.WordMeanings;

/**
 * Orders who was found. Each typed word counts by the part it comes nearest to, no part twice, and the more the fewer people
 * bear the name. Standing where it was typed (given, father, grandfather) counts for more than any difference of
 * spelling: grandfathers go missing and swap, a different given name is somebody else.
 */
public final class NameRanking {
    /** In bits, as all weights: how much surer a word is where it was typed than somewhere else. */
    private static final double IN_PLACE = 5;

    /** The words before it were left out, as fathers are between a given name and a grandfather. */
    private static final double LATER_THAN_TYPED = 2.5;

    /** Another name stands where one was typed. */
    private static final double ANOTHER_STANDS_THERE = -3;

    private static final double SAME_YEAR = 1;

    /** How fast likeness fades: each tenth of nearness lost makes the name so many bits less likely. */
    private static final double BITS_A_TENTH = 2.5;

    private static final double LEAST_WEIGHT = 4;
    private static final double MOST_WEIGHT = 14;

    private final List<WordMeanings> typed;
    private final double[] weights;
    private final Integer birthYear;

    /** @param people how many there are, to tell a rare name from a frequent one */
    NameRanking(List<WordMeanings> typed, Integer birthYear, long people) {
        this.typed = typed;
        this.birthYear = birthYear;
        this.weights =
                typed.stream()
                        .mapToDouble(
                                word -> Math.log((double) people / word.bearers()) / Math.log(2))
                        .map(bits -> Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, bits)))
                        .toArray();
    }

    Ranked rank(Candidate candidate) {
        double score = best(candidate, 0, 0);
        if (birthYear != null && birthYear.equals(candidate.birthYear())) {
            score += SAME_YEAR;
        }
        return new Ranked(candidate, score, match(candidate));
    }

    /** The best way to give each word from this one on a part of its own. */
    private double best(Candidate candidate, int word, int taken) {
        if (word == typed.size()) {
            return 0;
        }
        double best =
                best(candidate, word + 1, taken)
                        + (candidate.part(word) == null ? 0 : ANOTHER_STANDS_THERE);
        for (int part = 0; part < Candidate.PARTS_OF_TEXT; part++) {
            Meaning meaning = typed.get(word).meaning(candidate.part(part));
            if (meaning != null && (taken & 1 << part) == 0) {
                double here = weights[word] - BITS_A_TENTH * 10 * (1 - meaning.nearness());
                double place = part == word ? IN_PLACE : part > word ? LATER_THAN_TYPED : 0;
                best = Math.max(best, here + place + best(candidate, word + 1, taken | 1 << part));
            }
        }
        return best;
    }

    private SearchHit.Match match(Candidate candidate) {
        SearchHit.Match match = SearchHit.Match.SAME_SPELLING;
        for (WordMeanings word : typed) {
            Meaning.Kind kind = surest(word, candidate);
            if (kind == Meaning.Kind.BEGINNING && match != SearchHit.Match.OTHER_SPELLING) {
                match = SearchHit.Match.BEGINNING;
            } else if (kind != Meaning.Kind.SAME_SPELLING) {
                match = SearchHit.Match.OTHER_SPELLING;
            }
        }
        return match;
    }

    private static Meaning.Kind surest(WordMeanings word, Candidate candidate) {
        Meaning.Kind surest = null;
        for (int part = 0; part < Candidate.PARTS_OF_TEXT; part++) {
            Meaning meaning = word.meaning(candidate.part(part));
            if (meaning != null && (surest == null || meaning.kind().compareTo(surest) < 0)) {
                surest = meaning.kind();
            }
        }
        return surest;
    }

    /** A candidate with how near it comes; more is nearer. */
    public record Ranked(Candidate candidate, double score, SearchHit.Match match) {}
}
