package org.hawsh.benchmark.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Finds people of a whole running register, with a token, permission, row-level security and audit.
 *
 * <p>Argument: the folder of the public name lists. The environment says where the stack is, as the launcher sets it.
 */
public final class RegisterMeasurement {
    private static final int QUESTIONS = 1_000;
    private static final int AGAIN = 1_000;

    /** Of each kind, until the compiler has done its work; the service works for weeks. */
    private static final int WARM_UP = 12_000;

    private final List<InventedPerson> people;
    private final FrontDoor door;

    private RegisterMeasurement(List<InventedPerson> people, FrontDoor door) {
        this.people = people;
        this.door = door;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        NameStock names = NameStock.read(Path.of(arguments[0]).normalize());
        List<InventedPerson> people = InventedRegister.people(names, InventedRegister.SEED);
        RegisterLoader.load(
                people,
                environment.get("HAWSH_DATABASE_URL"),
                environment.get("HAWSH_DATABASE_OWNER_PASSWORD"));
        System.out.printf("%,d people with %,d names%n", people.size(), names.size());
        new RegisterMeasurement(people, FrontDoor.open(environment)).warmUp();
        Gates gates = new Gates();
        new RegisterMeasurement(people, FrontDoor.open(environment)).measure(gates);
        if (!gates.allReached()) {
            System.exit(1);
        }
    }

    private void measure(Gates gates) throws Exception {
        Recall recall = new Recall(people, door, gates);
        Times records = read();
        System.out.println("one record: " + records);
        for (long seed : InventedRegister.QUESTION_SEEDS) {
            Times searches = recall.search(QUESTIONS, seed);
            System.out.println("  " + searches.beside(records));
            gates.atMost("search p95 in ms", searches.percentile(0.95), 15);
            Times checks = recall.match(AGAIN, seed + 1);
            System.out.println("  " + checks.beside(records));
            gates.atMost("duplicates p95 in ms", checks.percentile(0.95), 20);
        }
    }

    private void warmUp() throws Exception {
        for (Question question : Question.about(people, WARM_UP, 1)) {
            door.search(question.text());
        }
        for (Again again : Again.some(people, WARM_UP, 2)) {
            door.matches(again);
        }
    }

    /** The bare reading of one record, to compare with on whatever machine this is. */
    private Times read() throws Exception {
        Times times = new Times();
        Random random = new Random(3);
        for (int i = 0; i < QUESTIONS; i++) {
            UUID id = people.get(random.nextInt(people.size())).id();
            times.take(
                    () -> {
                        door.read(id);
                        return null;
                    });
        }
        return times;
    }
}
