package org.hawsh.benchmark.national;

import java.nio.file.Path;
import java.util.Random;
import org.hawsh.benchmark.register.Again;
import org.hawsh.benchmark.register.NameStock;
import org.hawsh.benchmark.register.Pen;
import org.hawsh.participants.duplicates.WholeRegisterInMemory;
import org.hawsh.participants.duplicates.WholeRegisterInMemory.Pass;
import org.hawsh.participants.matching.NameIndex;

/**
 * Looks for duplicates through a whole country, of whom one in twenty-five has come again and was written down by another hand. In memory and
 * without a database: what it takes is the pass alone.
 *
 * <p>Arguments: the folder of the public name lists, how many people.
 */
public final class WholeRegisterMeasurement {
    private static final int ONE_IN = 25;
    private static final long SEED = 20261203;

    private WholeRegisterMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        NameStock names = NameStock.ofCountry(Path.of(arguments[0]).normalize());
        int count = Integer.parseInt(arguments[1]);
        WholeRegisterInMemory register = new WholeRegisterInMemory(count + count / ONE_IN);
        Random random = new Random(SEED);
        Pen pen = new Pen(random);
        int[] again = new int[1];
        new Country(names, count)
                .tell(
                        (number, person) -> {
                            int place = register.size();
                            register.add(person.written(), person.woman(), person.birthYear(), -1);
                            if (random.nextInt(ONE_IN) == 0) {
                                Again twice = Again.of(person, pen, random);
                                register.add(
                                        twice.written(), person.woman(), twice.birthYear(), place);
                                again[0]++;
                            }
                        });
        NameIndex lexicon = register.lexicon();
        System.gc();
        double before = Machine.load();
        Pass pass = register.pass(lexicon);
        System.out.printf(
                "%,d people, %,d words, %,d neighbours: words %.1f s, order %.1f s, pairs %.1f s, together %.1f s; load average %.2f before, %.2f after%n",
                register.size(),
                pass.words,
                pass.neighbours,
                pass.seconds[0],
                pass.seconds[1],
                pass.seconds[2],
                pass.seconds[0] + pass.seconds[1] + pass.seconds[2],
                before,
                Machine.load());
        System.out.printf(
                "%,d came again: recognised %.3f, likely %.3f; %,d pairs from one side or both, of them %,d likely%n",
                again[0],
                (double) pass.recognised() / again[0],
                (double) pass.likely() / again[0],
                pass.pairs,
                pass.likelyPairs);
        long pairs = 0;
        long found = 0;
        for (int bits = 63; bits >= 10; bits--) {
            pairs += pass.pairsByBits[bits];
            found += pass.againByBits[bits];
            if (pairs > 0 && bits <= 24) {
                System.out.printf(
                        "%d bits: %,d pairs, recognised %.3f%n",
                        bits, pairs, (double) found / again[0]);
            }
        }
    }
}
