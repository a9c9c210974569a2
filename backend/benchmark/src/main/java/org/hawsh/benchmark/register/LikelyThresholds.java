package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hawsh.participants.duplicates.RegisterInMemory;
import org.hawsh.participants.duplicates.RegisterInMemory.Alike;

/**
 * From how many bits on somebody should be asked about before being registered. Half of those who come are in the register and half
 * are not: of whom a question names, how many are the one, and of those who come again, for how many a question is asked.
 */
final class LikelyThresholds {
    private static final int COME = 1_000;
    private static final long SEED = 31;

    private LikelyThresholds() {}

    static void print(List<InventedPerson> people, RegisterInMemory register) {
        List<Asked> asked = new ArrayList<>();
        int again = 0;
        Random random = new Random(SEED);
        for (Again one : Again.some(people, COME, SEED)) {
            boolean known = random.nextBoolean();
            again += known ? 1 : 0;
            UUID self = one.person().id();
            for (Alike alike :
                    register.matches(one.written(), one.person().woman(), one.birthYear())) {
                boolean isSelf = alike.id().equals(self);
                if (alike.beyondDoubt() && (known || !isSelf)) {
                    asked.add(new Asked(alike.bits(), isSelf));
                }
            }
        }
        System.out.println("Bits | of those named, are the one | of those who come again, asked");
        for (int bits = 10; bits <= 30; bits += 2) {
            int least = bits;
            List<Asked> above = asked.stream().filter(one -> one.bits() >= least).toList();
            long right = above.stream().filter(Asked::isSelf).count();
            System.out.printf(
                    "%d | %.3f | %.3f%n",
                    bits, (double) right / Math.max(1, above.size()), (double) right / again);
        }
    }

    private record Asked(double bits, boolean isSelf) {}
}
