package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.participants.ParticipantScope;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.Candidate;
import org.hibernate.Session;

/** Who could be any of several hundred people whose details are at hand, asked in one question. */
@ApplicationScoped
public class CandidatesOfMany {
    /** So many spellings of one name are compared: of a whole file nobody reads the sixtieth. */
    private static final int SPELLINGS = 12;

    /**
     * Each written given name is looked up once, with the fathers and the years of all who may bear it; the offset keeps the planner
     * from joining the whole register instead.
     */
    public static final String BY_DETAILS_OF_MANY =
            """
            select p.id, p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.family_word, p.sex, p.birth_year
            from unnest(cast(:givens as integer[]), cast(:fathers as text[]), cast(:years as text[])) asked(given, fathers, years)
                 cross join lateral (
                     select p.* from participant p
                     where p.given_word = asked.given and p.father_word = any(cast(asked.fathers as integer[]))
                       and (asked.years is null or p.birth_year is null or p.birth_year = any(cast(asked.years as integer[]))) and
            """
                    + ParticipantScope.IN_SCOPE
                    + " offset 0) p";

    private final EntityManager database;

    CandidatesOfMany(EntityManager database) {
        this.database = database;
    }

    /** By the place of the question; whoever names no father cannot be told from so many others. */
    Map<Integer, List<Candidate>> alike(List<MatchQuestion> questions, Collection<UUID> scope) {
        Map<Integer, Bearers> byGiven = new HashMap<>();
        for (int line = 0; line < questions.size(); line++) {
            MatchQuestion question = questions.get(line);
            Set<Integer> fathers = nearest(question.part(1));
            if (!fathers.isEmpty()) {
                Asked asked = new Asked(line, fathers, question.birthYear());
                nearest(question.part(0))
                        .forEach(
                                given ->
                                        byGiven.computeIfAbsent(given, any -> new Bearers())
                                                .add(asked));
            }
        }
        Map<Integer, List<Candidate>> found = new HashMap<>();
        for (Candidate candidate : ask(byGiven, scope)) {
            byGiven.get(candidate.given()).asked.stream()
                    .filter(asked -> asked.mayBe(candidate))
                    .forEach(
                            asked ->
                                    found.computeIfAbsent(asked.line(), line -> new ArrayList<>())
                                            .add(candidate));
        }
        return found;
    }

    private List<Candidate> ask(Map<Integer, Bearers> byGiven, Collection<UUID> scope) {
        Integer[] givens = byGiven.keySet().toArray(Integer[]::new);
        List<Bearers> bearers = Arrays.stream(givens).map(byGiven::get).toList();
        return database.unwrap(Session.class)
                .createNativeQuery(BY_DETAILS_OF_MANY, Candidate.class)
                .setParameter("givens", givens)
                .setParameter(
                        "fathers",
                        bearers.stream().map(one -> array(one.fathers)).toArray(String[]::new))
                .setParameter("years", bearers.stream().map(Bearers::years).toArray(String[]::new))
                .setParameter("scope", scope.toArray(UUID[]::new))
                .getResultList();
    }

    private static String array(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Set<Integer> nearest(WordMeanings part) {
        return part == null
                ? Set.of()
                : Arrays.stream(part.full()).limit(SPELLINGS).collect(Collectors.toSet());
    }

    /** Those of the questions that one given name may answer. */
    private static final class Bearers {
        private final List<Asked> asked = new ArrayList<>();
        private final Set<Integer> fathers = new HashSet<>();
        private final Set<Integer> years = new TreeSet<>();
        private boolean ofAnyYear;

        void add(Asked one) {
            asked.add(one);
            fathers.addAll(one.fathers());
            if (one.year() == null) {
                ofAnyYear = true;
            } else {
                years.addAll(List.of(one.year() - 1, one.year(), one.year() + 1));
            }
        }

        /** Null where any will do. */
        String years() {
            return ofAnyYear ? null : array(years);
        }
    }

    /** One question; the year is null where it was not told. */
    private record Asked(int line, Set<Integer> fathers, Integer year) {
        boolean mayBe(Candidate candidate) {
            return fathers.contains(candidate.father())
                    && (year == null
                            || candidate.birthYear() == null
                            || Math.abs(year - candidate.birthYear()) <= 1);
        }
    }
}
