package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.embedded.DemonstrationStaff;

/** All people of the register, the same ones every time. */
public final class InventedRegister {
    static final int PEOPLE = 54_000;
    static final long SEED = 20170110;
    static final long OTHER_SEED = 20170709;

    /** The rules were tuned by what the first asks; the second was kept aside. */
    static final long[] QUESTION_SEEDS = {4, 7_001};

    private static final int WOMEN = 60;
    private static final int WITH_GRANDFATHER = 88;
    private static final int WITH_FAMILY_NAME = 42;
    private static final int FIRST_YEAR = 1945;
    private static final int YEARS = 70;

    private InventedRegister() {}

    static List<InventedPerson> people(NameStock names, long seed) {
        Random random = new Random(seed);
        Pen pen = new Pen(random);
        List<String> centres =
                List.copyOf(DemonstrationStaff.centreIds().values()).stream().sorted().toList();
        List<InventedPerson> people = new ArrayList<>(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(
                    person(names, pen, random, () -> centres.get(random.nextInt(centres.size()))));
        }
        return people;
    }

    /** The next one, of a centre that is drawn last. */
    public static InventedPerson person(
            NameStock names, Pen pen, Random random, Supplier<String> centre) {
        boolean woman = random.nextInt(100) < WOMEN;
        InventedName[] own = {
            names.draw(woman ? 'F' : 'M', random),
            names.draw('M', random),
            random.nextInt(100) < WITH_GRANDFATHER ? names.draw('M', random) : null,
            random.nextInt(100) < WITH_FAMILY_NAME ? names.draw('-', random) : null
        };
        Script script = Script.any(random);
        String[] written = new String[own.length];
        for (int part = 0; part < own.length; part++) {
            written[part] = own[part] == null ? null : pen.write(own[part], script);
        }
        return new InventedPerson(
                new UUID(random.nextLong(), random.nextLong()),
                own,
                written,
                woman,
                FIRST_YEAR + random.nextInt(YEARS),
                centre.get());
    }
}
