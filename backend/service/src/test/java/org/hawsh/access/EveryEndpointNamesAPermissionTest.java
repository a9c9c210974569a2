package org.hawsh.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hawsh.testing.PlantedClass;
import org.junit.jupiter.api.Test;

/** Deny by default: an endpoint that names no permission fails the build, and so does one nobody could ever call. */
class EveryEndpointNamesAPermissionTest {
    /** Addresses at which nothing of anybody's is answered. */
    private static final List<String> OPENLY_PUBLIC =
            List.of("/api/v1/public/", "/schedule", "/c/");

    /** What answers anybody with a token, about nobody but themself. */
    private static final List<String> OF_ONESELF = List.of("/api/v1/me");

    @Test
    void everyEndpointNamesOnePermissionOrIsOpenlyPublic() {
        List<JavaMethod> endpoints =
                new ClassFileImporter()
                        .importPath(java.nio.file.Path.of("target/classes")).stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(EveryEndpointNamesAPermissionTest::isEndpoint)
                                .toList();
        assertTrue(endpoints.size() >= 13, "endpoints are looked for in the right place");
        assertEquals(
                List.of(),
                endpoints.stream()
                        .filter(endpoint -> !isGuarded(endpoint))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void anEndpointWithoutAPermissionIsNoticed() {
        JavaMethod open =
                new ClassFileImporter()
                        .importPath(PlantedClass.compile("OpenResource"))
                        .get("org.hawsh.planted.access.OpenResource")
                        .getMethod("everything");
        assertTrue(isEndpoint(open));
        assertFalse(isGuarded(open));
    }

    @Test
    void anEndpointWithTwoPermissionsIsNoticed() {
        JavaClass planted =
                new ClassFileImporter()
                        .importPath(PlantedClass.compile("OpenResource"))
                        .get("org.hawsh.planted.access.OpenResource");
        assertFalse(isGuarded(planted.getMethod("eitherOf")));
        assertFalse(isGuarded(planted.getMethod("bothOf")));
        assertTrue(isGuarded(planted.getMethod("oneOf")));
    }

    @Test
    void everyRoleHoldsOnlyPermissionsThereAreAndEveryPermissionHasAHolder()
            throws IllegalAccessException {
        Set<String> known = new TreeSet<>();
        for (Field field : Permissions.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                known.add((String) field.get(null));
            }
        }
        Set<String> held =
                Arrays.stream(Role.values())
                        .flatMap(role -> role.permissions().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, held);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isGuarded(JavaMethod method) {
        boolean isPublic =
                method.isAnnotatedWith(PermitAll.class)
                        && OPENLY_PUBLIC.stream()
                                .anyMatch(
                                        method.getOwner().getAnnotationOfType(Path.class).value()
                                                ::startsWith);
        boolean isOfOneself =
                method.isAnnotatedWith(Authenticated.class)
                        && OF_ONESELF.contains(
                                method.getOwner().getAnnotationOfType(Path.class).value());
        return isPublic || isOfOneself || namesOne(method);
    }

    /** Two permissions would be one too many: it would not be said which of them is needed. */
    private static boolean namesOne(JavaMethod method) {
        return method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .filter(name -> name.startsWith("PermissionsAllowed"))
                        .toList()
                        .equals(List.of("PermissionsAllowed"))
                && method.getAnnotationOfType(PermissionsAllowed.class).value().length == 1;
    }
}
