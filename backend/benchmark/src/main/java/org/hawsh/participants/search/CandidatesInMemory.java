package org.hawsh.participants.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the SQL of {@link CandidateRepository} finds, found by reading everybody. */
public final class CandidatesInMemory extends CandidateRepository {
    private final List<Candidate> people;

    public CandidatesInMemory(List<Candidate> people) {
        super(null);
        this.people = people;
    }

    @Override
    List<Candidate> inPlace(Question question, int count) {
        Predicate<Candidate> asSpelt = inPlace(question, true);
        Predicate<Candidate> named = inPlace(question, false);
        List<Candidate> spelt = some(question, asSpelt, count);
        List<Candidate> others = some(question, named.and(asSpelt.negate()), count);
        return Stream.concat(spelt.stream(), others.stream()).limit(count).toList();
    }

    @Override
    int countInPlace(Question question, int bound) {
        return bound;
    }

    @Override
    public void planOnce() {}

    @Override
    List<Candidate> anywhere(Question question, int count) {
        List<Set<Integer>> any = question.words().stream().map(word -> Set.of(word.any())).toList();
        List<Integer> typed = question.placesByRarity();
        Set<Integer> rarest = any.get(typed.get(0));
        Set<Integer> second = any.get(typed.get(Math.min(1, typed.size() - 1)));
        List<Candidate> borne =
                people.stream()
                        .filter(one -> narrowed(question, one))
                        .filter(one -> any.stream().allMatch(numbers -> hasPart(one, numbers)))
                        .toList();
        return PairOfParts.of(question).stream()
                .flatMap(
                        pair ->
                                borne.stream()
                                        .filter(
                                                one ->
                                                        in(
                                                                        one.part(
                                                                                pair.rarest()
                                                                                        .ordinal()),
                                                                        rarest)
                                                                && in(
                                                                        one.part(
                                                                                pair.second()
                                                                                        .ordinal()),
                                                                        second))
                                        .limit(count))
                .limit(count)
                .toList();
    }

    @Override
    int countAnywhere(Question question, int bound) {
        return bound;
    }

    @Override
    List<Candidate> byTwoOfThree(Question question, int count) {
        Set<Integer> given = Set.of(question.word(0).any());
        Set<Integer> father = Set.of(question.word(1).any());
        Set<Integer> grandfather = Set.of(question.word(2).any());
        List<Predicate<Candidate>> two =
                List.of(
                        one -> in(one.given(), given) && in(one.father(), father),
                        one -> in(one.given(), given) && in(one.grandfather(), grandfather),
                        one -> in(one.father(), father) && in(one.grandfather(), grandfather));
        return two.stream().flatMap(both -> some(question, both, count).stream()).toList();
    }

    @Override
    public List<Candidate> byDetails(Question question, int count) {
        Set<Integer> given = set(question.word(0).any());
        Set<Integer> father = set(question.word(1).any());
        Set<Integer> grandfather = set(question.word(2).any());
        Set<Integer> family = set(question.word(3).any());
        Integer year = question.filter().birthYear();
        Predicate<Candidate> sameYear = one -> year != null && near(one, year);
        Predicate<Candidate> both = one -> in(one.given(), given) && in(one.father(), father);
        List<Predicate<Candidate>> circles =
                List.of(
                        one -> both.test(one) && (year == null || near(one, year)),
                        one ->
                                both.test(one)
                                        && (in(one.grandfather(), grandfather)
                                                || one.birthYear() == null),
                        one ->
                                in(one.given(), given)
                                        && in(one.family(), family)
                                        && (in(one.father(), father)
                                                || in(one.grandfather(), grandfather)
                                                || sameYear.test(one)),
                        one ->
                                in(one.father(), father)
                                        && in(one.family(), family)
                                        && sameYear.test(one),
                        one ->
                                in(one.given(), given)
                                        && in(one.grandfather(), grandfather)
                                        && sameYear.test(one),
                        one ->
                                in(one.father(), father)
                                        && in(one.grandfather(), grandfather)
                                        && sameYear.test(one),
                        one ->
                                in(one.given(), given)
                                        && (one.father() == null || question.word(1).any() == null)
                                        && sameYear.test(one));
        return circles.stream()
                .flatMap(circle -> people.stream().filter(circle).limit(count))
                .toList();
    }

    private Predicate<Candidate> inPlace(Question question, boolean asSpelt) {
        List<Set<Integer>> words =
                question.words().stream()
                        .map(word -> Set.of(asSpelt ? word.same() : word.name()))
                        .toList();
        return one -> {
            for (int i = 0; i < words.size(); i++) {
                if (!in(one.part(i), words.get(i))) {
                    return false;
                }
            }
            return true;
        };
    }

    private List<Candidate> some(Question question, Predicate<Candidate> wanted, int count) {
        return people.stream()
                .filter(one -> narrowed(question, one) && wanted.test(one))
                .limit(count)
                .toList();
    }

    private static boolean narrowed(Question question, Candidate one) {
        Integer year = question.filter().birthYear();
        return year == null || near(one, year);
    }

    private static boolean near(Candidate one, int year) {
        return one.birthYear() != null && Math.abs(one.birthYear() - year) <= 1;
    }

    private static boolean hasPart(Candidate one, Set<Integer> numbers) {
        return in(one.given(), numbers)
                || in(one.father(), numbers)
                || in(one.grandfather(), numbers)
                || in(one.greatGrandfather(), numbers);
    }

    private static boolean in(Integer number, Set<Integer> numbers) {
        return number != null && numbers.contains(number);
    }

    private static Set<Integer> set(Integer[] numbers) {
        return numbers == null ? Set.of() : Set.of(numbers);
    }
}
