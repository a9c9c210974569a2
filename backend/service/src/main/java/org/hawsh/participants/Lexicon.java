package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;

/**
 * The written name parts and their numbers. A part is stored once, whoever bears it, together with the matching keys by
 * which its other spellings find it; participants hold numbers, so that a search compares integers.
 */
@ApplicationScoped
class Lexicon {
    /** Beyond so many words a beginning says too little to choose by. */
    private static final int MOST_WORDS = 500;

    /** Sorts behind every text that begins alike: the last code point there is. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    private final EntityManager database;

    Lexicon(EntityManager database) {
        this.database = database;
    }

    NameWords wordsOf(PersonName name) {
        return wordsOf(List.of(name)).get(name);
    }

    /** The numbers of all parts of all names; parts nobody bore until now are added. */
    @Transactional(TxType.MANDATORY)
    Map<PersonName, NameWords> wordsOf(Collection<PersonName> names) {
        Set<String> texts = new TreeSet<>();
        names.forEach(name -> addTexts(name, texts));
        Map<String, Integer> numbers = find(texts);
        List<String> missing = texts.stream().filter(text -> !numbers.containsKey(text)).toList();
        if (!missing.isEmpty()) {
            numbers.putAll(add(missing));
        }
        Map<PersonName, NameWords> words = new HashMap<>();
        names.forEach(name -> words.put(name, numbered(name, numbers)));
        return words;
    }

    /** The words that a typed word can mean: written so, or meeting one of its keys. */
    @Transactional(TxType.MANDATORY)
    Meanings meaningsOf(String typed) {
        List<Integer> same =
                numbers("select id from name_word where text = :text", Map.of("text", typed));
        List<Integer> any =
                numbers(
                        "select word_id from name_word_key where key = any(:keys) union select id from name_word where text = :text",
                        Map.of("keys", array(NameKey.keysOf(typed)), "text", typed));
        return new Meanings(same, any, any);
    }

    /** As {@link #meaningsOf}, for a part as it was written down: it may be of several words. */
    @Transactional(TxType.MANDATORY)
    Meanings meaningsOfPart(String written) {
        return meaningsOf(NameNormaliser.normalise(written).replace(" ", ""));
    }

    /** As {@link #meaningsOf}, and also the words that begin so: what is still being typed. */
    @Transactional(TxType.MANDATORY)
    Meanings meaningsOfBeginning(String typed) {
        Meanings whole = meaningsOf(typed);
        List<Integer> any = new ArrayList<>(whole.any());
        any.addAll(
                numbers(
                        "select id from name_word where text >= :from and text < :to limit "
                                + MOST_WORDS,
                        Map.of("from", typed, "to", typed + AFTER_ALL)));
        for (String beginning : NameKey.prefixKeysOf(typed)) {
            if (beginning.length() > 1) {
                any.addAll(
                        numbers(
                                "select word_id from name_word_key where key >= :from and key < :to limit "
                                        + MOST_WORDS,
                                Map.of("from", beginning, "to", beginning + AFTER_ALL)));
            }
        }
        return new Meanings(whole.same(), whole.whole(), any);
    }

    /**
     * Word numbers.
     *
     * @param same written exactly so
     * @param whole also every other spelling
     * @param any also what only begins so
     */
    record Meanings(List<Integer> same, List<Integer> whole, List<Integer> any) {
        static final Meanings NOT_TYPED = new Meanings(null, null, null);

        Integer[] wholeArray() {
            return whole == null ? null : whole.toArray(Integer[]::new);
        }

        Integer[] anyArray() {
            return any == null ? null : any.toArray(Integer[]::new);
        }
    }

    private Map<String, Integer> find(Collection<String> texts) {
        List<?> rows =
                database.createNativeQuery(
                                "select text, id from name_word where text = any(:texts)",
                                Object[].class)
                        .setParameter("texts", array(texts))
                        .getResultList();
        Map<String, Integer> numbers = new HashMap<>();
        rows.forEach(
                row -> numbers.put((String) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]));
        return numbers;
    }

    /** In the order of the texts, so that two registrations with the same new words wait instead of deadlocking. */
    private Map<String, Integer> add(List<String> sortedTexts) {
        database.createNativeQuery(
                        "insert into name_word (text) select unnest(cast(:texts as text[])) on conflict do nothing")
                .setParameter("texts", array(sortedTexts))
                .executeUpdate();
        Map<String, Integer> numbers = find(sortedTexts);
        List<Integer> words = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String text : sortedTexts) {
            for (String key : NameKey.keysOfPart(text)) {
                words.add(numbers.get(text));
                keys.add(key);
            }
        }
        database.createNativeQuery(
                        "insert into name_word_key (word_id, key)"
                                + " select * from unnest(cast(:words as integer[]), cast(:keys as text[])) on conflict do nothing")
                .setParameter("words", words.toArray(Integer[]::new))
                .setParameter("keys", array(keys))
                .executeUpdate();
        return numbers;
    }

    @SuppressWarnings("unchecked")
    private List<Integer> numbers(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Integer.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void addTexts(PersonName name, Set<String> texts) {
        for (String part :
                new String[] {
                    name.given(),
                    name.father(),
                    name.grandfather(),
                    name.greatGrandfather(),
                    name.family()
                }) {
            if (part != null) {
                texts.add(NameNormaliser.normalise(part));
            }
        }
    }

    private static NameWords numbered(PersonName name, Map<String, Integer> numbers) {
        return new NameWords(
                number(name.given(), numbers),
                number(name.father(), numbers),
                number(name.grandfather(), numbers),
                number(name.greatGrandfather(), numbers),
                number(name.family(), numbers));
    }

    private static Integer number(String part, Map<String, Integer> numbers) {
        return part == null ? null : numbers.get(NameNormaliser.normalise(part));
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
