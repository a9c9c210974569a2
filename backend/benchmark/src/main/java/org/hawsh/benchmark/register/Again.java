package org.hawsh.benchmark.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody of the register who comes again and is written down by another hand: in any script, a quarter with a slip of the
 * hand, some without their grandfather or family name, some a year younger.
 *
 * @param written given, father's, grandfather's and family name; null where it is not told this time
 */
public record Again(InventedPerson person, String[] written, Integer birthYear) {
    private static final int WITH_A_SLIP = 25;
    private static final int PART_LEFT_OUT = 15;
    private static final int YEAR_BESIDE = 15;
    private static final int YEAR_LEFT_OUT = 10;

    private static final String[] PARTS = {"given", "father", "grandfather", "family"};

    public static List<Again> some(List<InventedPerson> people, int count, long seed) {
        Random random = new Random(seed);
        Pen pen = new Pen(random);
        List<Again> again = new ArrayList<>();
        while (again.size() < count) {
            again.add(of(people.get(random.nextInt(people.size())), pen, random));
        }
        return again;
    }

    public static Again of(InventedPerson person, Pen pen, Random random) {
        Script script = Script.any(random);
        String[] written = new String[PARTS.length];
        int slip = random.nextInt(100) < WITH_A_SLIP ? random.nextInt(2) : -1;
        for (int part = 0; part < PARTS.length; part++) {
            boolean told =
                    person.names()[part] != null
                            && (part < 2 || random.nextInt(100) >= PART_LEFT_OUT);
            if (told) {
                String word = pen.write(person.names()[part], script);
                written[part] = part == slip ? pen.slip(word, script) : word;
            }
        }
        Integer year = null;
        if (random.nextInt(100) >= YEAR_LEFT_OUT) {
            boolean beside = random.nextInt(100) < YEAR_BESIDE;
            year = person.birthYear() + (beside ? random.nextBoolean() ? 1 : -1 : 0);
        }
        return new Again(person, written, year);
    }

    /** As a client asks. */
    public Map<String, Object> details() {
        Map<String, Object> name = new HashMap<>();
        for (int part = 0; part < PARTS.length; part++) {
            if (written[part] != null) {
                name.put(PARTS[part], written[part]);
            }
        }
        Map<String, Object> details = new HashMap<>();
        details.put("name", name);
        details.put("sex", person.woman() ? "FEMALE" : "MALE");
        if (birthYear != null) {
            details.put("birthDate", Map.of("precision", "YEAR", "year", birthYear));
        }
        return details;
    }

    /** How likely the best possible ranking has the person among its first: it cannot tell apart who agrees in all that is told. */
    double possible(List<InventedPerson> people, int first) {
        long alike = people.stream().filter(this::agrees).count();
        return alike <= first ? 1 : (double) first / alike;
    }

    private boolean agrees(InventedPerson other) {
        for (int part = 0; part < written.length; part++) {
            if (written[part] != null && !other.bears(part, person.names()[part])) {
                return false;
            }
        }
        return other.woman() == person.woman()
                && (birthYear == null || Math.abs(other.birthYear() - birthYear) <= 1);
    }
}
