package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something somebody types to find a person.
 *
 * @param asked which parts of the name, in the order they are typed
 * @param names the names that are meant
 * @param birthYear as it is typed, or null
 */
public record Question(
        InventedPerson meant,
        Kind asked,
        List<InventedName> names,
        Integer birthYear,
        String text) {

    /** Of a hundred questions, how many have a slip of the hand. */
    private static final int WITH_A_SLIP = 25;

    /** Of a hundred typed years, how many are the year before or after. */
    private static final int YEAR_BESIDE = 15;

    /** What people type, and how many of a hundred do. */
    public enum Kind {
        GIVEN_FATHER(30, false, 0, 1),
        GIVEN_FATHER_YEAR(15, true, 0, 1),
        THREE_PARTS(30, false, 0, 1, 2),
        THREE_PARTS_YEAR(20, true, 0, 1, 2),
        GIVEN_GRANDFATHER(5, false, 0, 2);

        final int share;
        final boolean year;
        final int[] parts;

        Kind(int share, boolean year, int... parts) {
            this.share = share;
            this.year = year;
            this.parts = parts;
        }

        static Kind any(Random random) {
            int left = random.nextInt(100);
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("the shares are less than a hundred");
        }

        /** How likely it is that somebody who means this person types these names and this year, slips aside. */
        double likelihood(InventedPerson person, List<InventedName> names, Integer typedYear) {
            if (names.size() != parts.length || year != (typedYear != null)) {
                return 0;
            }
            for (int i = 0; i < parts.length; i++) {
                if (!person.bears(parts[i], names.get(i))) {
                    return 0;
                }
            }
            if (!year) {
                return share;
            }
            return switch (Math.abs(typedYear - person.birthYear())) {
                case 0 -> share * (100.0 - YEAR_BESIDE) / 100;
                case 1 -> share * YEAR_BESIDE / 200.0;
                default -> 0;
            };
        }
    }

    public static List<Question> about(List<InventedPerson> people, int count, long seed) {
        Random random = new Random(seed);
        Pen pen = new Pen(random);
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            InventedPerson meant = people.get(random.nextInt(people.size()));
            Kind kind = Kind.any(random);
            if (canBeAsked(meant, kind)) {
                questions.add(of(meant, kind, pen, random));
            }
        }
        return questions;
    }

    private static boolean canBeAsked(InventedPerson person, Kind kind) {
        for (int part : kind.parts) {
            if (person.names()[part] == null) {
                return false;
            }
        }
        return true;
    }

    private static Question of(InventedPerson meant, Kind kind, Pen pen, Random random) {
        Script script = Script.any(random);
        List<InventedName> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int part : kind.parts) {
            names.add(meant.names()[part]);
            words.add(pen.write(meant.names()[part], script));
        }
        if (random.nextInt(100) < WITH_A_SLIP) {
            int word = longest(words);
            words.set(word, pen.slip(words.get(word), script));
        }
        Integer year = null;
        if (kind.year) {
            boolean beside = random.nextInt(100) < YEAR_BESIDE;
            year = meant.birthYear() + (beside ? random.nextBoolean() ? 1 : -1 : 0);
            words.add(String.valueOf(year));
        }
        return new Question(meant, kind, names, year, String.join(" ", words) + " ");
    }

    private static int longest(List<String> words) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        return longest;
    }

    /**
     * How likely the best possible ranking has the meant person among its first: it reads every spelling and forgives every
     * slip, knows how often what is typed, and cannot tell people of the same names apart.
     */
    double possible(List<InventedPerson> people, int first) {
        double[] likelihoods =
                people.stream()
                        .mapToDouble(
                                person -> {
                                    double sum = 0;
                                    for (Kind kind : Kind.values()) {
                                        sum += kind.likelihood(person, names, birthYear);
                                    }
                                    return sum;
                                })
                        .filter(likelihood -> likelihood > 0)
                        .sorted()
                        .toArray();
        double all = 0;
        double best = 0;
        for (int i = 0; i < likelihoods.length; i++) {
            all += likelihoods[i];
            best += i >= likelihoods.length - first ? likelihoods[i] : 0;
        }
        return best / all;
    }
}
