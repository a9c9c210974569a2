package org.hawsh.benchmark.register;

import java.util.List;
import java.util.Random;

/**
 * A name with its spellings.
 *
 * @param kurdish null where it is not written in Kurdish
 * @param latin with how often each is met
 * @param sex F, M or - for a family name
 */
public record InventedName(
        int number, String arabic, String kurdish, List<Spelling> latin, char sex) {

    /** One of the Latin spellings, the commoner the oftener. */
    String anyLatin(Random random) {
        int left = random.nextInt(latin.stream().mapToInt(Spelling::seen).sum());
        for (Spelling spelling : latin) {
            left -= spelling.seen();
            if (left < 0) {
                return spelling.text();
            }
        }
        throw new IllegalStateException("a name without a spelling");
    }

    record Spelling(String text, int seen) {}
}
