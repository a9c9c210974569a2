package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hawsh.participants.matching.NamePostings.Range;
import org.hawsh.participants.matching.WordSearch.Found;

/**
 * All written name parts of a register in memory, found by what somebody types.
 *
 * <p>A typed word finds the parts that share a key with it, those whose key is one consonant longer, shorter or other (the
 * neighbourhood of one deletion on both sides, after SymSpell), and the spellings the table of common names knows. What is
 * found is then measured by {@link NameSimilarity}. Reading needs no lock; adding is for one thread at a time.
 */
public final class NameIndex {

    /** Where all else speaks for one person, a word as near as this is that person's name, ill written. */
    private static final double HARDLY_ALIKE = 0.3;

    /** A beginning of a part is worth a little less than the whole, and more the more of it is typed. */
    private static final double BEGINNING = 0.9;

    /** Beyond so many different words a desk asks nothing twice. */
    private static final int MOST_REMEMBERED = 5_000;

    private final NameShelf shelf = new NameShelf();
    private final NamePostings postings = new NamePostings();
    private final Map<Integer, Borne> byId = new ConcurrentHashMap<>();

    /**
     * What was looked for: while somebody types, every word but the last is asked again with each letter. A part that came since
     * is looked at alone by whoever asks again. When parts are counted anew another memory takes its place, so that nobody writes
     * what was found before into what holds after.
     */
    private volatile Map<Asked, Found> lookedFor = nothingYet();

    /** Adds a part, or tells how often a known one is borne. */
    public void put(int id, String text, int frequency) {
        Borne known = byId.get(id);
        if (known == null) {
            NamePart part = NamePart.of(id, text);
            byId.put(id, new Borne(part, frequency));
            // Found by its keys first and seen on the shelf then: who sees it there has met it.
            postings.add(part, shelf.row().size());
            shelf.add(part);
        } else if (known.people() != frequency) {
            byId.put(id, new Borne(known.part(), frequency));
            lookedFor = nothingYet();
        }
    }

    public int size() {
        return byId.size();
    }

    /** How many people bear the part, as last counted; never less than one. */
    public int frequencyOf(int id) {
        Borne borne = byId.get(id);
        return borne == null ? 1 : Math.max(1, borne.people());
    }

    /** The parts a normalised word can mean, the nearest first. */
    public List<Meaning> meaningsOf(String typed, int most) {
        Map<Asked, Found> remembered = lookedFor;
        Asked asked = new Asked(typed, most);
        NameShelf.Row row = shelf.row();
        Found known = remembered.get(asked);
        if (known == null || known.asOf() < row.size()) {
            known =
                    known == null || new WordSearch(postings, row, typed).meetsNewer(known)
                            ? new WordSearch(postings, row, typed).nearest(most, this::frequencyOf)
                            : known.asOf(row.size());
            remembered.put(asked, known);
        }
        return known.meanings();
    }

    /** As {@link #meaningsOf}, and not remembered: whoever asks for every word there is forgets what a desk asks for. */
    public List<Meaning> meaningsOfOneOfAll(String typed, int most) {
        return new WordSearch(postings, shelf.row(), typed)
                .nearest(most, this::frequencyOf)
                .meanings();
    }

    /** As it was normalised; null for a part that is not known, or not any more. */
    public String textOf(int id) {
        Borne borne = byId.get(id);
        return borne == null ? null : borne.part().whole().text();
    }

    /** How near a normalised word comes to one part, where nothing was found by it; null where the two are plainly two names. */
    public Meaning likeness(String typed, int id) {
        Borne borne = byId.get(id);
        WrittenName word = WrittenName.of(typed);
        if (borne == null || borne.part().isSurelyNot(word)) {
            return null;
        }
        double nearness = borne.part().nearness(word, HARDLY_ALIKE);
        return nearness < HARDLY_ALIKE ? null : new Meaning(id, nearness, Meaning.Kind.SLIP);
    }

    /** The parts that begin so, in its own script or by their sound, the most borne first among equals. */
    public List<Meaning> beginningWith(String typed, int most) {
        NameShelf.Row row = shelf.row();
        BitSet found = postings.beginningWith(typed, new Range(0, row.size()));
        List<Meaning> meanings = new ArrayList<>();
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            NamePart part = row.part(at);
            String text = part.whole().text();
            boolean written = text.startsWith(typed);
            double share = Math.min(1, (double) typed.length() / text.length());
            meanings.add(
                    new Meaning(
                            part.id(),
                            (written ? BEGINNING : BEGINNING - 0.1) * (0.5 + 0.5 * share),
                            written ? Meaning.Kind.BEGINNING : Meaning.Kind.SOUNDS_BEGUN));
        }
        return WordSearch.nearestFirst(meanings, most, this::frequencyOf);
    }

    private static Map<Asked, Found> nothingYet() {
        return Collections.synchronizedMap(new LatelyMet<>(MOST_REMEMBERED));
    }

    /**
     * A part that a typed word can mean.
     *
     * @param nearness from 0 to 1
     */
    public record Meaning(int id, double nearness, Kind kind) {

        /** Why; the surest first. */
        public enum Kind {
            SAME_SPELLING,
            OTHER_SPELLING,
            SLIP,
            BEGINNING,
            SOUNDS_BEGUN
        }

        public boolean isSameName() {
            return kind == Kind.SAME_SPELLING || kind == Kind.OTHER_SPELLING;
        }
    }

    private record Asked(String word, int most) {}

    /** @param people that bear it, as last counted */
    private record Borne(NamePart part, int people) {}
}
