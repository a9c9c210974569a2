package org.hawsh.participants.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A person's rules are asked once on the way into the register, at the desk and from a list. */
class CheckedOnceTest {
    private static final JavaClass REGISTRATION =
            new ClassFileImporter().importClasses(Registration.class).get(Registration.class);

    @Test
    void onEitherWayInTheRulesAreAskedOnce() {
        for (String way : List.of("registerOne", "registerAll")) {
            assertEquals(1, asked(way, new TreeSet<>()), way);
        }
    }

    /** How many calls of the rules there are in this method and in what it calls of its own class. */
    private static long asked(String name, Set<String> seen) {
        return REGISTRATION.getMethods().stream()
                .filter(method -> isPartOf(method, name) && seen.add(method.getFullName()))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().equals(REGISTRATION))
                .mapToLong(
                        call -> call.getName().equals("faults") ? 1 : asked(call.getName(), seen))
                .sum();
    }

    /** With the lambdas that were written in it. */
    private static boolean isPartOf(JavaMethod method, String name) {
        return method.getName().equals(name) || method.getName().startsWith("lambda$" + name + "$");
    }
}
