package org.hawsh.participants.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.database.Rows;

/**
 * The written name parts and their numbers. A part is stored once, whoever bears it; participants hold numbers, so that a
 * search compares integers. Which numbers a typed word can mean is answered from memory.
 */
@ApplicationScoped
public class Lexicon {
    /** So many spellings of one typed word are looked for. */
    public static final int MOST_MEANINGS = 60;

    /** Beyond so many words a beginning says too little to choose by. */
    private static final int MOST_BEGINNINGS = 300;

    /** How many people a name's frequency is measured against: how rare a name is matters, not how many people there are. */
    public static final int PEOPLE = 100_000;

    private final EntityManager database;
    private final LexiconMemory memory;

    Lexicon(EntityManager database, LexiconMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    public NameWords wordsOf(PersonName name) {
        return wordsOf(List.of(name), new HeldWords()).get(name);
    }

    /**
     * The numbers of all parts of all names; parts nobody bore until now are added.
     *
     * @param held by this transaction, for whoever asks again and again; those that are asked for now are held from then on
     */
    @Transactional(TxType.MANDATORY)
    public Map<PersonName, NameWords> wordsOf(Collection<PersonName> names, HeldWords held) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        names.forEach(
                name ->
                        name.parts()
                                .forEach(
                                        part -> {
                                            Integer number = held.numberOf(part);
                                            if (number == null) {
                                                unknown.computeIfAbsent(part, Lexicon::normalised);
                                            } else {
                                                numbers.put(part, number);
                                            }
                                        }));
        numbers.putAll(hold(unknown, held));
        Map<PersonName, NameWords> words = new HashMap<>();
        names.forEach(name -> words.put(name, numbered(name, numbers::get)));
        return words;
    }

    /** @param unknown normalised, by how they were written */
    private Map<String, Integer> hold(Map<String, String> unknown, HeldWords held) {
        if (unknown.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> numbers = numbersOf(new TreeSet<>(unknown.values()));
        memory.expectMore();
        Map<String, Integer> found = new HashMap<>();
        unknown.forEach((part, text) -> found.put(part, numbers.get(text)));
        held.hold(found);
        return found;
    }

    /** What a typed word can mean. */
    @Transactional(TxType.MANDATORY)
    public WordMeanings meaningsOf(String typed) {
        NameIndex index = memory.index();
        return WordMeanings.of(index, typed, index.meaningsOf(typed, MOST_MEANINGS));
    }

    /** As {@link #meaningsOf}, for a part as it was written down: it may be of several words. */
    @Transactional(TxType.MANDATORY)
    public WordMeanings meaningsOfPart(String written) {
        return meaningsOf(normalised(written));
    }

    /** As {@link #meaningsOf}, and also the words that begin so: what is still being typed. */
    @Transactional(TxType.MANDATORY)
    public WordMeanings meaningsOfBeginning(String typed) {
        NameIndex index = memory.index();
        return WordMeanings.of(index, typed, index.meaningsOf(typed, MOST_MEANINGS))
                .and(index, index.beginningWith(typed, MOST_BEGINNINGS));
    }

    /** Asks again for a word that was removed between being looked for and being held. */
    private Map<String, Integer> numbersOf(Set<String> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        while (!numbers.keySet().containsAll(texts)) {
            Rows.of(database, "select written, number from name_words(:texts)", Written.class)
                    .setParameter("texts", texts.toArray(String[]::new))
                    .getResultList()
                    .forEach(word -> numbers.put(word.written(), word.number()));
        }
        return numbers;
    }

    private record Written(String written, Integer number) {}

    private static NameWords numbered(PersonName name, Function<String, Integer> numbers) {
        return new NameWords(
                numbers.apply(name.given()),
                numbers.apply(name.father()),
                numbers.apply(name.grandfather()),
                numbers.apply(name.greatGrandfather()),
                numbers.apply(name.family()));
    }

    private static String normalised(String part) {
        return NameNormaliser.normalise(part);
    }
}
