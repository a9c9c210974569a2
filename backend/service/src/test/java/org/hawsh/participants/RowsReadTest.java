package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.CandidateQueries;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.PeopleFilter;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How many people the statements of a desk read to show ten, asked with the sixty words that the most people bear: a bound that a
 * larger register would break is broken here. Planned once for everybody, as the service has it.
 */
class RowsReadTest {
    /** Of four centres, each has a quarter of the people of any name. */
    private static final int CENTRES = 4;

    private static final int OF_THREE_CENTRES = 5;

    private static final int RANKED = 400;
    private static final int YEAR = 1996;

    @RegisterExtension static final FullRegister REGISTER = new FullRegister();

    /** Of the names that the most people bear, every other one. */
    private static final String FREQUENT = sixtyFrom(1);

    private static final String OTHERS = sixtyFrom(2);

    /** A third of the people bear the one, a third the other, and six thousand both. */
    @Test
    void whoeverBearsTwoFrequentNamesIsLookedForNoFurtherThanIsRanked() throws Exception {
        Question question = question(2, null);
        reads(CandidateQueries.anywhere(question), RANKED * (CENTRES + 1));
        reads(CandidateQueries.inPlace(question), 2 * RANKED * (CENTRES + 1));
    }

    @Test
    void theYearIsFoundByTheIndexOfTheNames() throws Exception {
        reads(CandidateQueries.anywhere(question(2, YEAR)), RANKED * (CENTRES + 1));
    }

    /** All whose names and year agree, three years of sixty. */
    @Test
    void likelyDuplicatesAreLookedForAmongThoseOfTheirYear() throws Exception {
        reads(CandidateQueries.byDetails(question(2, YEAR)), 3 * RANKED);
    }

    @Test
    void aPageReadsThosePeopleWhoStandBetweenItsOwn() throws Exception {
        reads(
                ParticipantPages.pageSql(
                                ParticipantOrder.NAME, ParticipantSelection.EVERYBODY, false)
                        .replace(":count", "51"),
                51 * (CENTRES + 1));
    }

    /** Each is read twice: by the index of the centre, and again as a row of the page. */
    @Test
    void aPageOfASmallCentreReadsItsOwnPeopleAlone() throws Exception {
        for (ParticipantOrder order : ParticipantOrder.values()) {
            String query =
                    ParticipantPages.pageOfFewSql(order, ParticipantSelection.EVERYBODY, false)
                            .replace(":count", "51");
            reads(TheCentres.KIRKUK, query, 3 * 51 + OF_THREE_CENTRES);
            reads(FullRegister.THE_SMALL_CENTRE, query, 2 * 51 + OF_THREE_CENTRES);
        }
        reads(
                FullRegister.THE_SMALL_CENTRE,
                ParticipantPages.countOfFewSql(ParticipantSelection.EVERYBODY),
                100 + OF_THREE_CENTRES);
    }

    private static Question question(int words, Integer year) {
        Integer[] any = {1};
        WordMeanings word = new WordMeanings(any, any, any, any, Map.of(), number -> null, 1, 1);
        return new Question(
                Collections.nCopies(words, word), PeopleFilter.bornAbout(year), List.of());
    }

    private static void reads(String query, int atMost) throws Exception {
        reads(TheCentres.KIRKUK, query, atMost);
    }

    private static void reads(UUID centre, String query, int atMost) throws Exception {
        List<String> names = new ArrayList<>();
        String prepared = FullRegister.withPlaces(query, names);
        List<String> plan =
                REGISTER.answersTo(
                        centre,
                        "set local plan_cache_mode = force_generic_plan",
                        "prepare asked as " + prepared,
                        names.stream()
                                .map(name -> value(centre, name))
                                .collect(
                                        Collectors.joining(
                                                ",",
                                                "explain (analyze, costs off, timing off, format json) execute asked(",
                                                ")")));
        String told = String.join("\n", plan);
        long read = readBy(new ObjectMapper().readTree(told).get(0).get("Plan"));
        assertTrue(read <= atMost, read + " people read, at most " + atMost + ": " + told);
    }

    private static String sixtyFrom(int first) {
        return IntStream.range(0, 60)
                .mapToObj(i -> String.valueOf(first + 2 * i))
                .collect(Collectors.joining(",", "'{", "}'"));
    }

    private static String value(UUID centre, String name) {
        return Map.of(
                        "scope", "'{" + centre + "}'",
                        "count", String.valueOf(RANKED),
                        "year", String.valueOf(YEAR))
                .getOrDefault(name, name.matches("second|.2") ? OTHERS : FREQUENT);
    }

    /** Also those who were looked at and left out. */
    private static long readBy(JsonNode node) {
        long read = 0;
        if ("participant".equals(node.path("Relation Name").asText())) {
            double each =
                    node.path("Actual Rows").asDouble()
                            + node.path("Rows Removed by Filter").asDouble()
                            + node.path("Rows Removed by Index Recheck").asDouble();
            read += Math.round(each * node.path("Actual Loops").asDouble());
        }
        for (JsonNode below : node.path("Plans")) {
            read += readBy(below);
        }
        return read;
    }
}
