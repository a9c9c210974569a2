package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.platform.database.OneColumn;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds who bears what was typed: sets what is asked for into {@link CandidateQueries}. */
@ApplicationScoped
public class CandidateRepository {
    /** How many words of a typed name are compared; a fifth says nothing the first four did not. */
    public static final int MOST_WORDS = 4;

    private static final String PLANNED_ONCE =
            "select set_config('plan_cache_mode', 'force_generic_plan', true)";

    private final EntityManager database;

    CandidateRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What is asked from here on in this transaction is planned once for everybody who types as much, and not for the sixty words that
     * were meant: each way has its index of two parts, whatever the words are, and planning cost more than finding (ADR 73).
     */
    public void planOnce() {
        OneColumn.of(database, PLANNED_ONCE, String.class).getSingleResult();
    }

    List<Candidate> inPlace(Question question, int count) {
        return asking(people(CandidateQueries.inPlace(question)), question, count).getResultList();
    }

    int countInPlace(Question question, int bound) {
        return asking(number(CandidateQueries.countInPlace(question)), question, bound)
                .getSingleResult()
                .intValue();
    }

    List<Candidate> anywhere(Question question, int count) {
        return asking(people(CandidateQueries.anywhere(question)), question, count).getResultList();
    }

    int countAnywhere(Question question, int bound) {
        return asking(number(CandidateQueries.countAnywhere(question)), question, bound)
                .getSingleResult()
                .intValue();
    }

    List<Candidate> byTwoOfThree(Question question, int count) {
        return asking(people(CandidateQueries.byTwoOfThree(question)), question, count)
                .getResultList();
    }

    /** @param question with the given, father's, grandfather's and family name; what is not known is not asked for */
    public List<Candidate> byDetails(Question question, int count) {
        return asking(people(CandidateQueries.byDetails(question)), question, count)
                .getResultList();
    }

    /**
     * What is asked of the register.
     *
     * @param words one to {@link #MOST_WORDS}
     */
    public record Question(List<WordMeanings> words, PeopleFilter filter, Collection<UUID> scope) {
        WordMeanings word(int place) {
            return place < words.size() ? words.get(place) : WordMeanings.NOT_TYPED;
        }

        /** Where the words were typed, those that the fewest people bear first. */
        List<Integer> placesByRarity() {
            return IntStream.range(0, words.size())
                    .boxed()
                    .sorted(Comparator.comparingLong(place -> words.get(place).met()))
                    .toList();
        }

        /** By the parameters' names, those that the fewest people bear first; a word alone is asked about twice. */
        Map<String, WordMeanings> byRarity() {
            List<WordMeanings> sorted = placesByRarity().stream().map(words::get).toList();
            return Map.of(
                    "rarest",
                    sorted.get(0),
                    "second",
                    sorted.get(Math.min(1, sorted.size() - 1)),
                    "third",
                    sorted.size() > 2 ? sorted.get(2) : WordMeanings.NOT_TYPED,
                    "fourth",
                    sorted.size() > 3 ? sorted.get(3) : WordMeanings.NOT_TYPED);
        }
    }

    private NativeQuery<Candidate> people(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Candidate.class);
    }

    private NativeQuery<Long> number(String sql) {
        return OneColumn.of(database, sql, Long.class);
    }

    /** What was not typed has no parameter. */
    private static <T> NativeQuery<T> asking(NativeQuery<T> query, Question question, int count) {
        Asked<T> asked = new Asked<>(query, query.getParameterMetadata().getNamedParameterNames());
        PeopleFilter filter = question.filter();
        asked.set("scope", question.scope().toArray(UUID[]::new), UUID[].class);
        asked.set("count", count, Integer.class);
        asked.set("year", filter.birthYear(), Integer.class);
        asked.set("sex", filter.sex() == null ? null : filter.sex().name(), String.class);
        asked.set("grandfather", filter.grandfather(), Integer[].class);
        asked.set("family", filter.family(), Integer[].class);
        asked.set("governorate", filter.governorate(), Integer.class);
        question.byRarity().forEach((name, word) -> asked.set(name, word.any(), Integer[].class));
        for (int i = 0; i < MOST_WORDS; i++) {
            WordMeanings word = question.word(i);
            asked.set("s" + (i + 1), word.same(), Integer[].class);
            asked.set("n" + (i + 1), word.name(), Integer[].class);
            asked.set("w" + (i + 1), word.any(), Integer[].class);
        }
        return query;
    }

    private record Asked<T>(NativeQuery<T> query, Set<String> named) {
        <V> void set(String parameter, V value, Class<V> type) {
            if (named.contains(parameter)) {
                query.setParameter(parameter, value, type);
            }
        }
    }
}
