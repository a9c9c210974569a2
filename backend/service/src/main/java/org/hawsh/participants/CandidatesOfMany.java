package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.matching.NameIndex.Meaning;

/** Who could be any of several hundred people whose details are at hand, asked in one question. */
@ApplicationScoped
class CandidatesOfMany {
    /** So many spellings of one name are compared: of a whole file nobody reads the sixtieth. */
    private static final int SPELLINGS = 12;

    static final String BY_DETAILS_OF_MANY =
            """
            select g.line, p.id, p.given_word, p.father_word, p.grandfather_word, p.great_grandfather_word, p.family_word,
                   p.sex, p.birth_year
            from unnest(cast(:givenlines as integer[]), cast(:givenwords as integer[])) g(line, word)
                 join unnest(cast(:fatherlines as integer[]), cast(:fatherwords as integer[])) f(line, word) on f.line = g.line
                 join unnest(cast(:yearlines as integer[]), cast(:years as integer[])) y(line, year) on y.line = g.line
                 join participant p on p.given_word = g.word and p.father_word = f.word
            where (y.year = 0 or p.birth_year is null or p.birth_year between y.year - 1 and y.year + 1) and
            """
                    + ParticipantRepository.IN_SCOPE;

    private final EntityManager database;

    CandidatesOfMany(EntityManager database) {
        this.database = database;
    }

    /** By the place of the question; whoever names no father cannot be told from so many others. */
    Map<Integer, List<Candidate>> alike(List<MatchQuestion> questions, Collection<UUID> scope) {
        Pairs given = new Pairs();
        Pairs father = new Pairs();
        Pairs years = new Pairs();
        for (int line = 0; line < questions.size(); line++) {
            MatchQuestion question = questions.get(line);
            given.add(line, question.part(0));
            father.add(line, question.part(1));
            years.add(line, question.birthYear() == null ? 0 : question.birthYear());
        }
        List<?> rows =
                database.createNativeQuery(BY_DETAILS_OF_MANY, Object[].class)
                        .setParameter("givenlines", given.lines())
                        .setParameter("givenwords", given.words())
                        .setParameter("fatherlines", father.lines())
                        .setParameter("fatherwords", father.words())
                        .setParameter("yearlines", years.lines())
                        .setParameter("years", years.words())
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .getResultList();
        Map<Integer, List<Candidate>> found = new HashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.computeIfAbsent((Integer) cells[0], line -> new ArrayList<>())
                    .add(
                            new Candidate(
                                    (UUID) cells[1],
                                    (Integer) cells[2],
                                    (Integer) cells[3],
                                    (Integer) cells[4],
                                    (Integer) cells[5],
                                    (Integer) cells[6],
                                    (String) cells[7],
                                    (Integer) cells[8]));
        }
        return found;
    }

    private record Pairs(List<Integer> first, List<Integer> second) {
        Pairs() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(int line, int word) {
            first.add(line);
            second.add(word);
        }

        void add(int line, WordMeanings part) {
            if (part != null) {
                part.byNumber().values().stream()
                        .sorted(Comparator.comparingDouble(Meaning::nearness).reversed())
                        .limit(SPELLINGS)
                        .forEach(meaning -> add(line, meaning.id()));
            }
        }

        Integer[] lines() {
            return first.toArray(Integer[]::new);
        }

        Integer[] words() {
            return second.toArray(Integer[]::new);
        }
    }
}
