package org.hawsh.participants.duplicates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.Sex;
import org.hawsh.platform.database.OneColumn;
import org.hibernate.Session;

/** The whole register, as the database lets somebody read it in whose scope nobody is: a part at a time, so that nothing waits for it. */
@ApplicationScoped
class RegisterAtNight {
    private static final int AT_ONCE = 20_000;
    private static final int KEPT_AT_ONCE = 5_000;
    private static final int PEOPLE = 10_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PART =
            """
            select c.id, c.given, c.father, c.grandfather, c.great_grandfather, c.sex, c.birth_year, c.centres
            from people_to_compare(:after, :most) c
            """;

    private static final String KEEP = "select keep_pairs_to_look_at(:ones, :others, :levels)";

    private final EntityManager database;

    RegisterAtNight(EntityManager database) {
        this.database = database;
    }

    /** Everybody who belongs to a centre. */
    Everybody read() {
        Everybody all = new Everybody();
        List<Compared> part;
        UUID after = BEFORE_ALL;
        do {
            UUID from = after;
            part = QuarkusTransaction.requiringNew().call(() -> part(from));
            part.forEach(all::add);
            after = part.isEmpty() ? after : part.get(part.size() - 1).id();
        } while (part.size() == AT_ONCE);
        return all;
    }

    private List<Compared> part(UUID after) {
        return database.unwrap(Session.class)
                .createNativeQuery(PART, Compared.class)
                .setParameter("after", after)
                .setParameter("most", AT_ONCE)
                .getResultList();
    }

    /** Whoever keeps a pair says so to this, and at last that it was all. */
    Keeping keeping(PeopleCompared people) {
        return new Keeping(people);
    }

    private int keep(UUID[] ones, UUID[] others, String[] levels) {
        return OneColumn.of(database, KEEP, Integer.class)
                .setParameter("ones", ones)
                .setParameter("others", others)
                .setParameter("levels", levels)
                .getSingleResult();
    }

    /** Of somebody no more than what is compared; the words by their numbers. */
    record Compared(
            UUID id,
            Integer given,
            Integer father,
            Integer grandfather,
            Integer greatGrandfather,
            String sex,
            Integer birthYear,
            String centres) {

        private int[] words() {
            Integer[] told = {given, father, grandfather, greatGrandfather};
            return Arrays.stream(told)
                    .mapToInt(word -> word == null ? NamesAlike.NONE : word)
                    .toArray();
        }
    }

    /** The people, and of which centres each number of theirs speaks. */
    static final class Everybody {
        final PeopleCompared people = new PeopleCompared(PEOPLE);
        final List<BitSet> centres = new ArrayList<>();
        private final Map<String, Integer> together = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        private void add(Compared one) {
            people.add(
                    one.id(),
                    one.words(),
                    Sex.valueOf(one.sex()),
                    one.birthYear() == null ? PeopleCompared.YEAR_NOT_TOLD : one.birthYear(),
                    together.computeIfAbsent(one.centres(), this::number));
        }

        /** @param array as the database writes one */
        private int number(String array) {
            BitSet those = new BitSet();
            for (String centre : array.substring(1, array.length() - 1).split(",")) {
                those.set(numbers.computeIfAbsent(centre, added -> numbers.size()));
            }
            centres.add(those);
            return centres.size() - 1;
        }
    }

    /** Pairs on their way into the database, some thousands in each transaction. */
    final class Keeping implements PairsOfAll.Found {
        private final PeopleCompared people;
        private final UUID[] ones = new UUID[KEPT_AT_ONCE];
        private final UUID[] others = new UUID[KEPT_AT_ONCE];
        private final String[] levels = new String[KEPT_AT_ONCE];
        private int size;
        private int kept;

        private Keeping(PeopleCompared people) {
            this.people = people;
        }

        @Override
        public void pair(int one, int other, MatchLevel level, double bits) {
            ones[size] = people.id(one);
            others[size] = people.id(other);
            levels[size++] = level.name();
            if (size == KEPT_AT_ONCE) {
                keepThose();
            }
        }

        /** How many were new. */
        int end() {
            keepThose();
            return kept;
        }

        private void keepThose() {
            int count = size;
            size = 0;
            kept +=
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () ->
                                            keep(
                                                    Arrays.copyOf(ones, count),
                                                    Arrays.copyOf(others, count),
                                                    Arrays.copyOf(levels, count)));
        }
    }
}
