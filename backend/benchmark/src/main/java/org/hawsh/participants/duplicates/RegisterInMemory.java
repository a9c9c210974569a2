package org.hawsh.participants.duplicates;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.Sex;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.matching.NameTokens;
import org.hawsh.participants.names.PersonName;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.Candidate;
import org.hawsh.participants.search.CandidateRepository;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.CandidateSearch;
import org.hawsh.participants.search.CandidatesInMemory;
import org.hawsh.participants.search.NameRanking.Ranked;
import org.hawsh.participants.search.PeopleFilter;
import org.hawsh.platform.values.Iraq;

/**
 * The service's own search and its own likely duplicates over people held in memory, with no database and no HTTP: rules are tried
 * on it in seconds. It stands in the package of what it measures and replaces the SQL alone.
 */
public final class RegisterInMemory {
    private static final int SHOWN = 10;
    private static final int MOST_MEANINGS = 60;

    private final NameIndex index = new NameIndex();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> borne = new HashMap<>();
    private final List<Candidate> people = new ArrayList<>();
    private final Map<UUID, PersonDetails> details = new HashMap<>();
    private final Map<String, WordMeanings> known = new HashMap<>();
    private final CandidatesInMemory candidates = new CandidatesInMemory(people);
    private final CandidateSearch search = new CandidateSearch(candidates);

    /** @param written given, father's, grandfather's and family name; null where it was not told */
    public void add(UUID id, String[] written, boolean woman, int birthYear) {
        Sex sex = woman ? Sex.FEMALE : Sex.MALE;
        people.add(
                new Candidate(
                        id,
                        number(written[0]),
                        number(written[1]),
                        number(written[2]),
                        null,
                        number(written[3]),
                        sex.name(),
                        birthYear));
        details.put(id, details(written, sex, birthYear));
    }

    /** Counts the names, as the service's upkeep does. */
    public void count() {
        numbers.forEach((text, number) -> index.put(number, text, borne.get(number)));
    }

    /** Whom a search lists, the nearest first. */
    public List<UUID> search(String text) {
        NameTokens typed = NameTokens.of(text, Year.now(Iraq.ZONE).getValue());
        List<WordMeanings> words =
                typed.words().stream()
                        .limit(CandidateRepository.MOST_WORDS)
                        .map(this::meaningsOf)
                        .toList();
        Integer year = typed.birthYear().isPresent() ? typed.birthYear().getAsInt() : null;
        Question question = new Question(words, PeopleFilter.bornAbout(year), Set.of());
        return search.find(question, SHOWN).ranked().stream()
                .limit(SHOWN)
                .map(Ranked::candidate)
                .map(Candidate::id)
                .toList();
    }

    /** Who could be somebody with these details, the likeliest first, with how many bits speak for it. */
    public List<Alike> matches(String[] told, boolean woman, Integer birthYear) {
        PersonDetails asked = details(told, woman ? Sex.FEMALE : Sex.MALE, birthYear);
        MatchQuestion question =
                MatchQuestion.of(asked, part -> meaningsOf(NameNormaliser.normalise(part)));
        List<Candidate> alike =
                candidates.byDetails(
                        new Question(question.asked(), PeopleFilter.bornAbout(birthYear), Set.of()),
                        ParticipantMatches.CANDIDATES);
        return Likely.of(question, alike).stream()
                .flatMap(
                        one ->
                                one
                                        .judge(asked, details.get(one.id()))
                                        .map(
                                                judged ->
                                                        new Alike(
                                                                one.id(),
                                                                judged.level() == MatchLevel.LIKELY,
                                                                MatchRules.levelOf(
                                                                                judged.likeness(),
                                                                                Double.MAX_VALUE)
                                                                        .filter(
                                                                                MatchLevel.LIKELY
                                                                                        ::equals)
                                                                        .isPresent(),
                                                                one.bits()))
                                        .stream())
                .sorted(Comparator.comparing(one -> !one.likely()))
                .limit(SHOWN)
                .toList();
    }

    private WordMeanings meaningsOf(String word) {
        return known.computeIfAbsent(
                word, text -> WordMeanings.of(index, text, index.meaningsOf(text, MOST_MEANINGS)));
    }

    private Integer number(String written) {
        if (written == null) {
            return null;
        }
        Integer number =
                numbers.computeIfAbsent(
                        NameNormaliser.normalise(written), text -> numbers.size() + 1);
        borne.merge(number, 1, Integer::sum);
        return number;
    }

    private static PersonDetails details(String[] told, Sex sex, Integer year) {
        return new PersonDetails(
                new PersonName(told[0], told[1], told[2], null, told[3], null),
                sex,
                year == null ? null : new BirthDate(BirthDate.Precision.YEAR, year, null, null),
                null);
    }

    /**
     * Somebody who may be meant.
     *
     * @param beyondDoubt whether it is likely if enough bits speak for it
     */
    public record Alike(UUID id, boolean likely, boolean beyondDoubt, double bits) {}
}
