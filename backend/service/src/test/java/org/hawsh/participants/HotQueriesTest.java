package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hawsh.participants.duplicates.CandidatesOfMany;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.CandidateQueries;
import org.hawsh.participants.search.CandidateRepository;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.PeopleFilter;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The queries of every day find their way by an index among 50,000 people, asked as the app role: under row-level security an
 * operator that is not leakproof loses its index without a word.
 */
class HotQueriesTest {
    @RegisterExtension static final FullRegister REGISTER = new FullRegister();

    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("scope", "array['" + TheCentres.KIRKUK + "']::uuid[]"),
                    Map.entry("id", "'" + TheCentres.KIRKUK + "'"),
                    Map.entry("reference", "'KRK-004217-9'"),
                    Map.entry("regfrom", "date '2018-03-04'"),
                    Map.entry("regto", "date '2018-03-04'"),
                    Map.entry("bornfrom", "1996"),
                    Map.entry("bornto", "1996"),
                    Map.entry("walkin", "true"),
                    Map.entry("level", "''"),
                    Map.entry("ids", "array['" + TheCentres.KIRKUK + "']::uuid[]"),
                    Map.entry("references", "array['KRK-000042-1']"),
                    Map.entry("digits", "'123456'"),
                    Map.entry("count", "51"),
                    Map.entry("year", "1996"),
                    Map.entry("sex", "'FEMALE'"),
                    Map.entry("grandfather", "array[9]"),
                    Map.entry("governorate", "7"),
                    Map.entry("family", "array[7]"),
                    Map.entry("w1", "array[7]"),
                    Map.entry("w2", "array[8, 9]"),
                    Map.entry("w3", "array[9]"),
                    Map.entry("w4", "array[9]"),
                    Map.entry("givens", "array[7]"),
                    Map.entry("fathers", "array['{8,9}']"),
                    Map.entry("years", "array['{1995,1996,1997}']"),
                    Map.entry("n1", "array[7]"),
                    Map.entry("n2", "array[8, 9]"),
                    Map.entry("n3", "array[9]"),
                    Map.entry("n4", "array[9]"),
                    Map.entry("rarest", "array[7]"),
                    Map.entry("second", "array[8, 9]"),
                    Map.entry("third", "array[9]"),
                    Map.entry("fourth", "array[9]"),
                    Map.entry("s1", "array[7]"),
                    Map.entry("s2", "array[8]"),
                    Map.entry("s3", "array[9]"),
                    Map.entry("s4", "array[9]"));

    private static final Map<String, String> INDEX_OF =
            Map.of(
                    "p.name_sort", "name",
                    "p.registered_on", "registration",
                    "p.birth_year_sort", "birth_year");

    @Test
    void aRecordIsFoundByItsIdAndItsReference() throws SQLException {
        goesBy("participant_pk", ParticipantRepository.BY_ID);
        goesBy("participant_reference_unique", ParticipantRepository.BY_REFERENCE);
        goesBy("participant_reference_unique", ParticipantRepository.BY_REFERENCES);
        goesBy("participant_contact_by_phone_end", ParticipantRepository.BY_END_OF_PHONE);
        goesBy("participant_pk", ParticipantRepository.IN_ORDER_OF_ID);
    }

    @Test
    void aPageIsFoundByWhereItBegins() throws SQLException {
        goesBy("participant_by_name", page(ParticipantOrder.NAME, "'\\x01'"));
        goesBy("participant_by_name", page(ParticipantOrder.NAME_BACKWARDS, "'\\x7f'"));
        goesBy("participant_by_registration", page(ParticipantOrder.NEWEST, "'2024-01-01'"));
        goesBy("participant_by_registration", page(ParticipantOrder.OLDEST, "'2018-01-01'"));
        goesBy("participant_by_birth_year", page(ParticipantOrder.BIRTH_YEAR, "1960"));
        goesBy("participant_by_birth_year", page(ParticipantOrder.BIRTH_YEAR_BACKWARDS, "2000"));
        goesBy(
                "participant_by_change",
                ParticipantPages.changedSql(ParticipantSelection.EVERYBODY)
                        .replace(":changedId", "'" + TheCentres.KIRKUK + "'")
                        .replace(":changed", "now() - interval '1 hour'")
                        .replace(":settled", "now()"));
    }

    @Test
    void aPageOfFewCentresIsFoundByTheIndexesOfEach() throws SQLException {
        for (ParticipantOrder order : ParticipantOrder.values()) {
            String index = INDEX_OF.get(order.orderBy().split(" desc|,")[0]);
            for (ParticipantSelection selection :
                    List.of(
                            ParticipantSelection.EVERYBODY,
                            new ParticipantSelection(
                                    null, Sex.FEMALE, null, null, null, null, null))) {
                String query = ParticipantPages.pageOfFewSql(order, selection, false);
                goesBy("participant_of_centre_by_" + index, query);
                goesBy("participant_of_second_centre_by_" + index, query);
                goesBy("participant_of_three_centres", query);
            }
        }
        goesBy(
                "participant_of_centre_by",
                ParticipantPages.countOfFewSql(ParticipantSelection.EVERYBODY));
    }

    @Test
    void aListThatIsNarrowedToADayOrAYearIsFoundByIt() throws SQLException {
        LocalDate day = LocalDate.of(2018, 3, 4);
        goesBy(
                "participant_by_registration",
                narrowed(new ParticipantSelection(null, null, day, day, null, null, null)));
        goesBy(
                "participant_by_birth_year",
                narrowed(new ParticipantSelection(null, null, null, null, 1996, 1996, null)));
        goesBy(
                "participant_pk",
                narrowed(
                        new ParticipantSelection(
                                null, null, null, null, null, null, List.of(TheCentres.KIRKUK))));
    }

    @Test
    void thoseWhoAreNotRegisteredAreFoundByTheirKind() throws SQLException {
        goesBy(
                "participant_not_registered",
                narrowed(
                        new ParticipantSelection(
                                ParticipantKind.WALK_IN, null, null, null, null, null, null)));
    }

    private static String page(ParticipantOrder order, String key) {
        return ParticipantPages.pageSql(order, ParticipantSelection.EVERYBODY, true)
                .replace(":key", key);
    }

    private static String narrowed(ParticipantSelection selection) {
        return ParticipantPages.pageSql(ParticipantOrder.NAME, selection, false);
    }

    @Test
    void aNameIsFoundByItsWords() throws SQLException {
        for (PeopleFilter filter :
                List.of(
                        PeopleFilter.NONE,
                        PeopleFilter.bornAbout(1996),
                        new PeopleFilter(1996, Sex.FEMALE, null, new Integer[] {7}, 7))) {
            for (int words = 1; words <= CandidateRepository.MOST_WORDS; words++) {
                Question question = question(words, filter);
                goesBy("participant_", CandidateQueries.inPlace(question));
                goesBy("participant_", CandidateQueries.countInPlace(question));
                goesBy("participant_", CandidateQueries.anywhere(question));
                goesBy("participant_", CandidateQueries.countAnywhere(question));
                if (words > 1) {
                    goesBy("participant_", CandidateQueries.byDetails(question));
                }
            }
            goesBy("participant_", CandidateQueries.byTwoOfThree(question(3, filter)));
        }
        goesBy("participant_given", CandidatesOfMany.BY_DETAILS_OF_MANY);
        goesBy("participant_pk", ParticipantRepository.BY_IDS);
    }

    /** Whoever bears only one of the words is not read, however many they are. */
    @Test
    void whoBearsTwoWordsIsFoundByAnIndexOfBoth() throws SQLException {
        for (String query :
                List.of(
                        CandidateQueries.anywhere(question(2, PeopleFilter.NONE)),
                        CandidateQueries.byTwoOfThree(question(3, PeopleFilter.NONE)))) {
            List<String> conditions =
                    plan(
                                    "explain (generic_plan) ",
                                    FullRegister.withPlaces(query, new ArrayList<>()))
                            .lines()
                            .filter(line -> line.matches(".*Index Cond: .*(given|father)_word.*"))
                            .filter(line -> !line.contains("grand"))
                            .toList();
            assertFalse(conditions.isEmpty(), query);
            conditions.forEach(
                    condition -> assertTrue(condition.matches(".*= ANY.*= ANY.*"), condition));
        }
    }

    private static Question question(int words, PeopleFilter filter) {
        Integer[] seven = {7};
        WordMeanings word =
                new WordMeanings(seven, seven, seven, seven, Map.of(), number -> null, 1, 1);
        return new Question(Collections.nCopies(words, word), filter, List.of());
    }

    @Test
    void namesOfManyAreLookedUpOneByOneHoweverManyTheyAre() throws SQLException {
        String query =
                CandidatesOfMany.BY_DETAILS_OF_MANY
                        .replace(":givens", "(select array_agg(i) from generate_series(1, 2000) i)")
                        .replace(":fathers", ofAll("{8,9,10}"))
                        .replace(":years", ofAll("{1995,1996,1997}"));
        goesBy("participant_given", query);
        String plan = plan(query);
        assertFalse(plan.contains("Seq Scan on participant_centre"), plan);
    }

    private static String ofAll(String numbers) {
        return "(select array_agg(cast('%s' as text)) from generate_series(1, 2000))"
                .formatted(numbers);
    }

    @Test
    void anOperatorThatIsNotLeakproofIsNoticed() throws SQLException {
        String plan = plan("select p.* from participant p where p.reference like 'KRK-0042%'");
        assertTrue(plan.contains("Seq Scan on participant p"), plan);
    }

    private static void goesBy(String index, String query) throws SQLException {
        String plan = plan(query);
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan on participant p"), plan);
    }

    private static String plan(String query) throws SQLException {
        return plan("explain ", withValues(query));
    }

    private static String plan(String explain, String query) throws SQLException {
        return String.join("\n", REGISTER.answers(explain + query));
    }

    private static String withValues(String query) {
        return Pattern.compile(":([a-z][a-z0-9]*)")
                .matcher(query)
                .replaceAll(found -> VALUES.get(found.group(1)).replace("\\", "\\\\"));
    }
}
