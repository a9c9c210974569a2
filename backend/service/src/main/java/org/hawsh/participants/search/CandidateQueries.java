package org.hawsh.participants.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hawsh.participants.ParticipantScope;
import org.hawsh.participants.search.CandidateRepository.Question;

/**
 * What the register is asked for by the numbers of words, within the caller's centres; no more of each person than the ranking
 * needs. A statement is put together from fixed pieces, one for each thing that was typed; every value is a parameter. Whoever is
 * found is found by an index of two parts of the name, and no more than so many: what that costs does not grow with how many bear
 * a frequent name (ADR 73).
 */
public final class CandidateQueries {
    private static final String PEOPLE =
            """
            select p.id, p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.family_word,
                   p.sex, p.birth_year
            from participant p
            """;

    private static final String IDS = "select p.id from participant p ";

    private static final String BORNE =
            "array[p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word]";

    /** Years are remembered, and ages told: one more or less is the same. */
    static final String NEAR = "p.birth_year between :year - 1 and :year + 1";

    private static final String LIVING_IN =
            """
             and exists (select 1 from participant_profile told
                         where told.participant_id = p.id and told.governorate_id = :governorate)
            """;

    private static final String OR_ELSE = " union all ";

    /** Those spelt as typed come first; where they are enough, the others are not even looked for. */
    public static String inPlace(Question question) {
        return "("
                + PEOPLE
                + narrowed(question)
                + " and "
                + spelt(question)
                + " limit :count) union all ("
                + PEOPLE
                + narrowed(question)
                + named(question)
                + " and not ("
                + spelt(question)
                + ") limit :count) limit :count";
    }

    public static String countInPlace(Question question) {
        return "select count(*) from ("
                + IDS
                + narrowed(question)
                + named(question)
                + " limit :count) counted";
    }

    /**
     * Each word must be borne as one of the parts but the family name, by which no text finds anybody. The two words that the fewest
     * people bear are looked for in each two places they can stand in, where they were typed first; a part may be of both words.
     */
    public static String anywhere(Question question) {
        return standing(PEOPLE, question, OR_ELSE) + " limit :count";
    }

    /** Who is found in two ways counts once. */
    public static String countAnywhere(Question question) {
        return "select count(*) from (" + standing(IDS, question, " union ") + ") counted";
    }

    /** Two of the first three names, with whatever slips of the hand: the third was not told, or nobody can read it. */
    public static String byTwoOfThree(Question question) {
        return two(question, "p.given_word = any(:w1) and p.father_word = any(:w2)")
                + OR_ELSE
                + two(question, "p.given_word = any(:w1) and p.grandfather_word = any(:w3)")
                + OR_ELSE
                + two(question, "p.father_word = any(:w2) and p.grandfather_word = any(:w3)");
    }

    /** Who could be somebody whose details are at hand: {@link AlikeBy}. */
    public static String byDetails(Question question) {
        StringBuilder ways = new StringBuilder("(" + PEOPLE + " where false)");
        for (AlikeBy way : AlikeBy.values()) {
            if (way.isOpen(question)) {
                ways.append(OR_ELSE + "(" + PEOPLE + " where " + ParticipantScope.IN_SCOPE);
                ways.append(" and ").append(way.sql).append(" limit :count)");
            }
        }
        return ways.toString();
    }

    private static String spelt(Question question) {
        StringBuilder all = new StringBuilder("true");
        for (NamePart part : typed(question)) {
            all.append(" and ").append(part.spelt);
        }
        return all.toString();
    }

    /** The index is chosen by the two that the fewest people bear. */
    private static String named(Question question) {
        List<NamePart> byRarity =
                typed(question).stream()
                        .sorted(
                                Comparator.comparingLong(
                                        part -> question.word(part.ordinal()).bearers()))
                        .toList();
        StringBuilder all = new StringBuilder();
        for (NamePart part : byRarity) {
            all.append(" and ").append((byRarity.indexOf(part) < 2 ? part.named : part.alsoNamed));
        }
        return all.toString();
    }

    private static String standing(String whom, Question question, String or) {
        StringBuilder ways = new StringBuilder("(" + whom + " where false)");
        for (PairOfParts pair : PairOfParts.of(question)) {
            NamePart rarest = pair.rarest();
            NamePart second = pair.second();
            ways.append(or).append("(").append(whom).append(narrowed(question));
            ways.append(" and ").append(rarest.rarest).append(" and ").append(second.second);
            ways.append(alsoBorne(question)).append(" limit :count)");
        }
        return ways.toString();
    }

    private static String alsoBorne(Question question) {
        int words = question.words().size();
        return (words > 2 ? " and cast(:third as integer[]) && " + BORNE : "")
                + (words > 3 ? " and cast(:fourth as integer[]) && " + BORNE : "");
    }

    private static String two(Question question, String both) {
        return "(" + PEOPLE + narrowed(question) + " and " + both + " limit :count)";
    }

    private static String narrowed(Question question) {
        PeopleFilter filter = question.filter();
        return " where "
                + ParticipantScope.IN_SCOPE
                + (filter.birthYear() == null ? "" : " and " + NEAR)
                + (filter.sex() == null ? "" : " and p.sex = :sex")
                + (filter.grandfather() == null
                        ? ""
                        : " and p.grandfather_word = any(:grandfather)")
                + (filter.family() == null ? "" : " and p.family_word = any(:family)")
                + (filter.governorate() == null ? "" : LIVING_IN);
    }

    private static List<NamePart> typed(Question question) {
        return Arrays.asList(NamePart.values()).subList(0, question.words().size());
    }

    private CandidateQueries() {}
}
