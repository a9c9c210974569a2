package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom; a planted import that breaks each rule is seen. */
class ImportMapTest {
    private static final Set<String> GROUND =
            Set.of("centres", "places", "work", "access", "platform");
    private static final Set<String> FEATURE = with(GROUND, "participants");
    private static final Set<String> REPORTING =
            with(FEATURE, "activities", "mediation", "grants", "displacement");

    /** Each package with those below it that it may import; siblings never import each other. A package missing here fails. */
    private static final Map<String, Set<String>> IMPORTS =
            Map.ofEntries(
                    Map.entry("platform", Set.of()),
                    Map.entry("access", Set.of("platform")),
                    Map.entry("work", Set.of("access", "platform")),
                    Map.entry("places", Set.of("work", "access", "platform")),
                    Map.entry("centres", Set.of("places", "work", "access", "platform")),
                    Map.entry("participants", GROUND),
                    Map.entry("activities", FEATURE),
                    Map.entry("mediation", FEATURE),
                    Map.entry("grants", FEATURE),
                    Map.entry("displacement", FEATURE),
                    Map.entry("reporting", REPORTING),
                    Map.entry("partners", with(REPORTING, "reporting")));

    /** Sub-features that import nothing of ours. */
    private static final Set<String> PURE = Set.of("participants.matching");

    /** Sub-features that stand above the feature they belong to, which must not know them. */
    private static final Set<String> ABOVE_THEIR_FEATURE =
            Set.of(
                    "activities.attendance",
                    "activities.childcare",
                    "activities.certificates",
                    "activities.giving",
                    "activities.messages",
                    "activities.tasks",
                    "activities.courses",
                    "activities.enrolment",
                    "participants.imports",
                    "participants.exports",
                    "participants.figures",
                    "participants.households",
                    "participants.visits",
                    "activities.schedule",
                    "places.imports",
                    "access.assignments",
                    "access.decisions",
                    "access.audit",
                    "access.identity",
                    "access.incidents",
                    "access.offline",
                    "participants.search",
                    "participants.duplicates",
                    "participants.registration",
                    "participants.cards",
                    "participants.sharing",
                    "activities.enrolment.history",
                    "activities.enrolment.selection",
                    "activities.enrolment.completion",
                    "activities.enrolment.tracer",
                    "activities.attendance.missing",
                    "activities.attendance.history",
                    "centres.funding",
                    "access.views",
                    "access.clients");

    @Test
    void everyPackageImportsOnlyWhatTheMapAllows() {
        assertTrue(Classes.OURS.size() > 60, "the classes are looked for in the right place");
        assertEquals(List.of(), forbiddenImports(Classes.OURS.stream()));
        assertEquals(
                1,
                forbiddenImports(Classes.planted("ReachesUp")).size(),
                "a planted import upwards is seen");
    }

    @Test
    void everyPackageStandsInTheMap() {
        Set<String> found =
                Classes.OURS.stream()
                        .map(ImportMapTest::feature)
                        .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(IMPORTS.keySet());
        assertEquals(Set.of(), found);
        assertEquals(
                Set.of("elsewhere"),
                Classes.planted("NowhereInTheMap")
                        .map(ImportMapTest::feature)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aFeatureDoesNotKnowTheSubFeaturesAboveIt() {
        assertEquals(List.of(), knowsItsSubFeature(Classes.OURS.stream()));
        assertEquals(
                1,
                knowsItsSubFeature(Classes.planted("KnowsItsImports", "PlantedImports")).size(),
                "a planted import is seen");
    }

    @Test
    void matchingKnowsNothingOfOursAndNoFramework() {
        Predicate<JavaClass> pure =
                type -> PURE.stream().anyMatch(name -> type.getPackageName().endsWith(name));
        List<String> foreign =
                Classes.OURS.stream()
                        .filter(pure)
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .filter(target -> !pure.test(target))
                        .map(target -> target.getBaseComponentType().getName())
                        .filter(
                                name ->
                                        !name.startsWith("java.")
                                                && !name.startsWith("com.ibm.icu.")
                                                && name.contains("."))
                        .distinct()
                        .toList();
        assertEquals(List.of(), foreign);
    }

    private static List<String> forbiddenImports(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
                .filter(
                        dependency ->
                                !isAllowed(
                                        feature(dependency.getOriginClass()),
                                        feature(
                                                dependency
                                                        .getTargetClass()
                                                        .getBaseComponentType())))
                .map(
                        dependency ->
                                dependency.getOriginClass().getName()
                                        + " -> "
                                        + dependency.getTargetClass().getName())
                .distinct()
                .toList();
    }

    private static List<String> knowsItsSubFeature(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(
                        dependency ->
                                ABOVE_THEIR_FEATURE.contains(
                                        below(dependency.getTargetClass().getBaseComponentType())))
                .filter(
                        dependency ->
                                below(dependency.getTargetClass().getBaseComponentType())
                                        .startsWith(below(dependency.getOriginClass()) + "."))
                .map(dependency -> dependency.getOriginClass().getName())
                .distinct()
                .toList();
    }

    private static Set<String> with(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || IMPORTS.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.hawsh.");
    }

    /** The first package below ours; planted classes are judged as if they stood in the real one. */
    private static String feature(JavaClass type) {
        return below(type).split("\\.")[0];
    }

    private static String below(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.hawsh\\.(planted\\.)?", "");
    }
}
