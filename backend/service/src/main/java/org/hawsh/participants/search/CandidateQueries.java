package org.hawsh.participants.search;

import java.util.List;
import org.hawsh.participants.ParticipantScope;

/**
 * What the register is asked for by the numbers of words, within the caller's centres; no more of each person than the ranking
 * needs. Words that were not typed are null.
 */
public final class CandidateQueries {
    private static final String PEOPLE =
            """
            select p.id, p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.family_word,
                   p.sex, p.birth_year
            from participant p
            """;

    private static final String NEAR = "p.birth_year between :year - 1 and :year + 1";

    private static final String NARROWED =
            " where "
                    + ParticipantScope.IN_SCOPE
                    + """
                     and (cast(:year as integer) is null or p.birth_year between :year - 1 and :year + 1)
                     and (cast(:sex as text) is null or p.sex = :sex)
                     and (cast(:grandfather as integer[]) is null or p.grandfather_word = any(:grandfather))
                     and (cast(:family as integer[]) is null or p.family_word = any(:family))
                     and (cast(:governorate as integer) is null or exists (
                         select 1 from participant_profile told
                         where told.participant_id = p.id and told.governorate_id = :governorate))
                    """;

    /** The first is the given name, the second the father's and so on; in any spelling of each name. */
    private static final String IN_PLACE =
            NARROWED
                    + """
                     and p.given_word = any(:n1)
                     and (cast(:n2 as integer[]) is null or p.father_word = any(:n2))
                     and (cast(:n3 as integer[]) is null or p.grandfather_word = any(:n3))
                     and (cast(:n4 as integer[]) is null or p.great_grandfather_word = any(:n4))
                    """;

    private static final String AS_SPELT =
            """
            (p.given_word = any(:s1) and (cast(:s2 as integer[]) is null or p.father_word = any(:s2))
             and (cast(:s3 as integer[]) is null or p.grandfather_word = any(:s3))
             and (cast(:s4 as integer[]) is null or p.great_grandfather_word = any(:s4)))
            """;

    /** Those spelt as typed come first; where they are enough, the others are not even looked for. */
    public static final String BY_WORDS_IN_PLACE =
            "("
                    + PEOPLE
                    + NARROWED
                    + " and "
                    + AS_SPELT
                    + " limit :count) union all ("
                    + PEOPLE
                    + IN_PLACE
                    + " and not "
                    + AS_SPELT
                    + " limit :count) limit :count";

    public static final String COUNT_IN_PLACE =
            "select count(*) from (select 1 from participant p "
                    + IN_PLACE
                    + " limit :count) counted";

    /**
     * Each word must be borne as one of the parts but the family name, by which no text finds anybody.
     *
     * <p>Who bears the two rarest words is found by the indexes, and only who bears both is read. The other words are looked up in a
     * hashed list for each of those: an array that is not known when the statement is planned is read through from its beginning,
     * sixty numbers for each part.
     */
    private static final String ANYWHERE =
            NARROWED
                    + " and "
                    + borneByIndex("rarest")
                    + " and "
                    + borneByIndex("second")
                    + alsoBorne("third")
                    + alsoBorne("fourth");

    public static final String BY_WORDS_ANYWHERE =
            PEOPLE
                    + ANYWHERE
                    + " order by case when "
                    + in("given_word", "w1")
                    + " then 0 else 1 end + case when "
                    + in("father_word", "w2")
                    + " then 0 else 1 end, case when "
                    + in("given_word", "n1")
                    + " then 0 else 1 end limit :count";

    public static final String COUNT_ANYWHERE =
            "select count(*) from (select 1 from participant p "
                    + ANYWHERE
                    + " limit :count) counted";

    /** Two of the first three names, with whatever slips of the hand: the third was not told, or nobody can read it. */
    public static final String BY_TWO_OF_THREE =
            String.join(
                    " union all ",
                    List.of(
                            two("p.given_word = any(:w1) and p.father_word = any(:w2)"),
                            two("p.given_word = any(:w1) and p.grandfather_word = any(:w3)"),
                            two("p.father_word = any(:w2) and p.grandfather_word = any(:w3)")));

    /**
     * Who could be somebody whose details are at hand: two parts of the name agree, in any spelling and through slips of the
     * hand, and beside them the year of birth or a third part, so far as they are known. What is asked only while something is
     * not told is a question of its own, which is not gone into otherwise: so each goes by an index alone.
     */
    public static final String BY_DETAILS =
            String.join(
                    " union all ",
                    List.of(
                            alike(
                                    "p.given_word = any(:w1) and p.father_word = any(:w2) and "
                                            + NEAR),
                            alike(
                                    "cast(:year as integer) is null and p.given_word = any(:w1) and p.father_word = any(:w2)"),
                            alike(
                                    "p.given_word = any(:w1) and p.father_word = any(:w2) and p.grandfather_word = any(:w3)"),
                            alike(
                                    "p.given_word = any(:w1) and p.father_word = any(:w2) and p.birth_year is null"),
                            alike(
                                    "p.given_word = any(:w1) and p.family_word = any(:w4) and (p.father_word = any(:w2)"
                                            + " or p.grandfather_word = any(:w3) or "
                                            + NEAR
                                            + ")"),
                            alike(
                                    "p.father_word = any(:w2) and p.family_word = any(:w4) and "
                                            + NEAR),
                            alike(
                                    "p.given_word = any(:w1) and p.grandfather_word = any(:w3) and "
                                            + NEAR),
                            alike(
                                    "p.father_word = any(:w2) and p.grandfather_word = any(:w3) and "
                                            + NEAR),
                            alike("p.given_word = any(:w1) and p.father_word is null and " + NEAR),
                            alike(
                                    "cast(:w2 as integer[]) is null and p.given_word = any(:w1) and "
                                            + NEAR)));

    private static String in(String part, String numbers) {
        return "p." + part + " in (select unnest(cast(:" + numbers + " as integer[])))";
    }

    private static String borne(String numbers) {
        return String.join(
                " or ",
                in("given_word", numbers),
                in("father_word", numbers),
                in("grandfather_word", numbers),
                in("great_grandfather_word", numbers));
    }

    private static String borneByIndex(String word) {
        return "("
                + String.join(
                        " or ",
                        among("given_word", word),
                        among("father_word", word),
                        among("grandfather_word", word),
                        among("great_grandfather_word", word))
                + ")";
    }

    private static String among(String part, String numbers) {
        return "p." + part + " = any(:" + numbers + ")";
    }

    private static String alsoBorne(String other) {
        return " and (cast(:" + other + " as integer[]) is null or " + borne(other) + ")";
    }

    private static String two(String condition) {
        return "(" + PEOPLE + NARROWED + " and " + condition + " limit :count)";
    }

    private static String alike(String condition) {
        return "("
                + PEOPLE
                + " where "
                + ParticipantScope.IN_SCOPE
                + " and "
                + condition
                + " limit :count)";
    }

    private CandidateQueries() {}
}
