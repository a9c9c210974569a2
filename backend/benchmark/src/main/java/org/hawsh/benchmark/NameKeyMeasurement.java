package org.hawsh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hawsh.participants.matching.NameKey;

/**
 * How many names are found by another spelling, and how many strangers with them.
 *
 * <p>Arguments: the folder of the public name lists, and the file of our own pairs.
 */
public final class NameKeyMeasurement {

    private static final int SAMPLE = 2_000;
    private static final double RANKED_AT_LEAST = 0.9;
    private static final int STRANGERS = 1_000_000;

    private NameKeyMeasurement() {}

    public static void main(String[] arguments) {
        Path lists = Path.of(arguments[0]).normalize();
        System.out.println("Name keys, version " + NameKey.VERSION);
        System.out.println(
                "| list | pairs | recall | two strangers meet | keys typed | keys stored | most |");
        System.out.println("|---|---|---|---|---|---|---|");
        print(NamePairs.ours(Path.of(arguments[1])));
        if (!Files.isDirectory(lists)) {
            System.out.println("\nThe public lists were not measured: there is no folder " + lists);
            return;
        }
        NamePairs wikidata = NamePairs.wikidata(lists);
        NamePairs sample = wikidata.sample(SAMPLE);
        print(sample);
        print(wikidata);
        print(NamePairs.google(lists));
        MissCauses.print(wikidata);
        NameRanks ranks = new NameRanks(wikidata);
        ranks.print(sample);
        if (ranks.print(wikidata) < RANKED_AT_LEAST) {
            System.out.println("MISSED: the goal is " + RANKED_AT_LEAST);
            System.exit(1);
        }
    }

    private static void print(NamePairs list) {
        List<NamePair> pairs = list.pairs();
        long found = pairs.stream().filter(pair -> pair.finds(pair)).count();
        System.out.printf(
                "| %s | %,d | %.4f | %.5f | %.2f | %.2f | %d |%n",
                list.title(),
                pairs.size(),
                (double) found / pairs.size(),
                strangers(pairs),
                pairs.stream().mapToInt(pair -> pair.typedKeys().size()).average().orElse(0),
                pairs.stream().mapToInt(pair -> pair.storedKeys().size()).average().orElse(0),
                pairs.stream()
                        .mapToInt(
                                pair -> Math.max(pair.typedKeys().size(), pair.storedKeys().size()))
                        .max()
                        .orElse(0));
    }

    /** The share of random pairs of different names that meet by chance. */
    private static double strangers(List<NamePair> pairs) {
        Random random = new Random(1);
        int met = 0;
        for (int i = 0; i < STRANGERS; i++) {
            NamePair one = pairs.get(random.nextInt(pairs.size()));
            NamePair other = pairs.get(random.nextInt(pairs.size()));
            boolean differ =
                    !one.stored().equals(other.stored()) && !one.typed().equals(other.typed());
            met += differ && !Collections.disjoint(one.typedKeys(), other.storedKeys()) ? 1 : 0;
        }
        return (double) met / STRANGERS;
    }
}
