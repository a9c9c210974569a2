package org.hawsh.benchmark.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.hawsh.benchmark.register.InventedPerson;
import org.hawsh.benchmark.register.InventedRegister;
import org.hawsh.benchmark.register.NameStock;
import org.hawsh.benchmark.register.Pen;
import org.hawsh.embedded.DemonstrationStaff;

/** Everybody in sixty centres of unequal size, one after the other and the same ones every time: a country is never held in memory. */
final class Country {
    private static final long SEED = 20261202;
    private static final int CENTRES = 60;
    private static final int KNOWN = 20_000;

    private final NameStock names;
    private final int size;
    private final List<String> centres = centreIds();
    private final TreeMap<Double, String> weights = new TreeMap<>();

    Country(NameStock names, int size) {
        this.names = names;
        this.size = size;
        double sum = 0;
        for (int place = 0; place < CENTRES; place++) {
            weights.put(sum, centres.get(place));
            sum += 1_000 + 32.0 * (place + 1) * (place + 1);
        }
        weights.put(sum, "");
    }

    int size() {
        return size;
    }

    /** The smallest first. */
    List<String> centres() {
        return centres;
    }

    void tell(Listener listener) throws Exception {
        Random random = new Random(SEED);
        Pen pen = new Pen(random);
        for (int number = 0; number < size; number++) {
            listener.hear(
                    number, InventedRegister.person(names, pen, random, () -> anyCentre(random)));
        }
    }

    /** Those of whom is asked, from everywhere in the register. */
    List<InventedPerson> known() throws Exception {
        List<InventedPerson> known = new ArrayList<>();
        int each = Math.max(1, size / KNOWN);
        tell(
                (number, person) -> {
                    if (number % each == 0) {
                        known.add(person);
                    }
                });
        return known;
    }

    private String anyCentre(Random random) {
        return weights.floorEntry(random.nextDouble() * weights.lastKey()).getValue();
    }

    private static List<String> centreIds() {
        List<String> ids = new ArrayList<>();
        for (int further = 1; further <= CENTRES - 4; further++) {
            ids.add("01939e5c-0000-7000-8000-0000000001%02x".formatted(further));
        }
        DemonstrationStaff.centreIds().values().stream().sorted().forEach(ids::add);
        return ids;
    }

    /** Whoever wants to know of each of them. */
    interface Listener {
        void hear(int number, InventedPerson person) throws Exception;
    }
}
