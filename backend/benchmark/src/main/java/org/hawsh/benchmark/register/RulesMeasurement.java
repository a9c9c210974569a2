package org.hawsh.benchmark.register;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hawsh.participants.duplicates.RegisterInMemory;

/**
 * The same people and the same questions as {@link RegisterMeasurement}, asked of the service's rules alone: no database, no HTTP, so
 * that a rule is tried in a minute. The register is that of the measurement, and then another one that no rule was tuned by.
 *
 * <p>Argument: the folder of the public name lists.
 */
public final class RulesMeasurement {
    private static final int QUESTIONS = 1_000;

    private RulesMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        NameStock names = NameStock.read(Path.of(arguments[0]).normalize());
        Gates gates = new Gates();
        for (long register : new long[] {InventedRegister.SEED, InventedRegister.OTHER_SEED}) {
            List<InventedPerson> people = InventedRegister.people(names, register);
            RulesAlone door = new RulesAlone(people);
            System.out.printf("Rules alone, register %d%n", register);
            Recall recall = new Recall(people, door, gates);
            for (long seed : InventedRegister.QUESTION_SEEDS) {
                recall.search(QUESTIONS, seed);
                recall.match(QUESTIONS, seed + 1);
            }
            LikelyThresholds.print(people, door.register());
        }
        if (!gates.allReached()) {
            System.exit(1);
        }
    }

    private record RulesAlone(RegisterInMemory register) implements Door {
        RulesAlone(List<InventedPerson> people) {
            this(new RegisterInMemory());
            for (InventedPerson person : people) {
                register.add(person.id(), person.written(), person.woman(), person.birthYear());
            }
            register.count();
        }

        @Override
        public List<UUID> search(String text) {
            return register.search(text);
        }

        @Override
        public List<UUID> matches(Again again) {
            return register
                    .matches(again.written(), again.person().woman(), again.birthYear())
                    .stream()
                    .map(RegisterInMemory.Alike::id)
                    .toList();
        }
    }
}
