package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.platform.database.OneColumn;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds who bears what was typed: sets what is asked for into {@link CandidateQueries}. */
@ApplicationScoped
public class CandidateRepository {
    /** How many words of a typed name are compared; a fifth says nothing the first four did not. */
    public static final int MOST_WORDS = 4;

    private final EntityManager database;

    CandidateRepository(EntityManager database) {
        this.database = database;
    }

    List<Candidate> inPlace(Question question, int count) {
        return asking(people(CandidateQueries.BY_WORDS_IN_PLACE), question, count).getResultList();
    }

    int countInPlace(Question question, int bound) {
        return asking(number(CandidateQueries.COUNT_IN_PLACE), question, bound)
                .getSingleResult()
                .intValue();
    }

    List<Candidate> anywhere(Question question, int count) {
        return asking(people(CandidateQueries.BY_WORDS_ANYWHERE), question, count).getResultList();
    }

    int countAnywhere(Question question, int bound) {
        return asking(number(CandidateQueries.COUNT_ANYWHERE), question, bound)
                .getSingleResult()
                .intValue();
    }

    List<Candidate> byTwoOfThree(Question question, int count) {
        return asking(people(CandidateQueries.BY_TWO_OF_THREE), question, count).getResultList();
    }

    /** @param question with the given, father's, grandfather's and family name; what is not known is not asked for */
    public List<Candidate> byDetails(Question question, int count) {
        return asking(people(CandidateQueries.BY_DETAILS), question, count).getResultList();
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

        /** By the parameters' names, those that the fewest people bear first; a word alone is asked about twice. */
        Map<String, WordMeanings> byRarity() {
            List<WordMeanings> sorted =
                    words.stream().sorted(Comparator.comparingLong(WordMeanings::met)).toList();
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

    private static <T> NativeQuery<T> asking(NativeQuery<T> query, Question question, int count) {
        PeopleFilter filter = question.filter();
        query.setParameter("scope", question.scope().toArray(UUID[]::new))
                .setParameter("year", filter.birthYear(), Integer.class)
                .setParameter("count", count);
        var named = query.getParameterMetadata().getNamedParameterNames();
        if (named.contains("sex")) {
            query.setParameter(
                            "sex", filter.sex() == null ? null : filter.sex().name(), String.class)
                    .setParameter("grandfather", filter.grandfather(), Integer[].class)
                    .setParameter("family", filter.family(), Integer[].class)
                    .setParameter("governorate", filter.governorate(), Integer.class);
        }
        if (named.contains("rarest")) {
            question.byRarity()
                    .forEach((name, word) -> query.setParameter(name, word.any(), Integer[].class));
        }
        for (int i = 0; i < MOST_WORDS; i++) {
            WordMeanings word = question.word(i);
            set(query, named, "s" + (i + 1), word.same());
            set(query, named, "n" + (i + 1), word.name());
            set(query, named, "w" + (i + 1), word.any());
        }
        return query;
    }

    private static void set(
            NativeQuery<?> query, Collection<String> named, String parameter, Integer[] numbers) {
        if (named.contains(parameter)) {
            query.setParameter(parameter, numbers, Integer[].class);
        }
    }
}
