package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.testing.PlantedClass;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom, and how a feature is built. Each rule is also shown a planted class that breaks it, because a rule
 * that cannot fail holds nothing.
 */
class ArchitectureTest {

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
                    "access.views");

    /** What does things by the clock beside {@code work.jobs}: without a lease, and on each node. */
    private static final Set<String> BARE_CLOCKS =
            Set.of("Scheduled", "ScheduledExecutorService", "Timer");

    private static final int LONGEST_RESOURCE_OR_SERVICE = 200;

    private static final JavaClasses OURS =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyPackageImportsOnlyWhatTheMapAllows() {
        assertTrue(OURS.size() > 60, "the classes are looked for in the right place");
        assertEquals(List.of(), forbiddenImports(OURS.stream()));
        assertEquals(
                1,
                forbiddenImports(planted("ReachesUp")).size(),
                "a planted import upwards is seen");
    }

    @Test
    void everyPackageStandsInTheMap() {
        Set<String> found =
                OURS.stream()
                        .map(ArchitectureTest::feature)
                        .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(IMPORTS.keySet());
        assertEquals(Set.of(), found);
        assertEquals(
                Set.of("elsewhere"),
                planted("NowhereInTheMap")
                        .map(ArchitectureTest::feature)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aFeatureDoesNotKnowTheSubFeaturesAboveIt() {
        assertEquals(List.of(), knowsItsSubFeature(OURS.stream()));
        assertEquals(
                1,
                knowsItsSubFeature(planted("KnowsItsImports", "PlantedImports")).size(),
                "a planted import is seen");
    }

    @Test
    void matchingKnowsNothingOfOursAndNoFramework() {
        Predicate<JavaClass> pure =
                type -> PURE.stream().anyMatch(name -> type.getPackageName().endsWith(name));
        List<String> foreign =
                OURS.stream()
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

    @Test
    void entitiesStayInTheirPackageAndAreNeverActiveRecords() {
        assertEquals(List.of(), leakyEntities(OURS.stream()));
        assertEquals(
                1,
                leakyEntities(planted("LeakyEntity")).size(),
                "a planted public active record is seen");
    }

    @Test
    void referencesAcrossFeaturesAreIds() {
        assertEquals(List.of(), manyToOnes(OURS.stream()));
        assertEquals(1, manyToOnes(planted("LeakyEntity")).size(), "a planted association is seen");
    }

    @Test
    void resourcesOnlySpeakHttp() {
        assertEquals(List.of(), resourcesThatTouchTheDatabase(OURS.stream()));
        assertEquals(
                1,
                resourcesThatTouchTheDatabase(planted("FatResource")).size(),
                "a planted query in a resource is seen");
    }

    @Test
    void endpointsArePublicMethodsOfPackagePrivateResources() {
        assertEquals(List.of(), misplacedResources(OURS.stream()));
        assertEquals(
                1,
                misplacedResources(planted("FatResource")).size(),
                "a planted hidden endpoint is seen");
    }

    @Test
    void resourcesAndServicesStaySmall() throws IOException {
        assertEquals(List.of(), longerThan(LONGEST_RESOURCE_OR_SERVICE));
        assertTrue(!longerThan(20).isEmpty(), "a bound that everything exceeds is seen");
    }

    /** An event carries whom it concerns, so that no observer must come before another. */
    @Test
    void nothingDependsOnTheOrderOfObservers() {
        assertEquals(List.of(), orderedObservers(OURS.stream()));
        assertEquals(
                1,
                orderedObservers(planted("ComesBeforeOthers")).size(),
                "a planted observer that must come first is seen");
    }

    @Test
    void nothingIsKeptThatIsNeverRead() {
        assertEquals(List.of(), neverRead(OURS.stream()));
        assertEquals(1, neverRead(planted("NeverReads")).size(), "a planted field is seen");
    }

    @Test
    void whatIsDoneByTheClockIsAJob() {
        assertEquals(List.of(), doneByABareClock(OURS.stream()));
        assertEquals(
                List.of("Scheduled", "ScheduledExecutorService"),
                doneByABareClock(planted("BareClock")),
                "a planted annotation and a planted timer are seen");
    }

    @Test
    void everyPackageSaysWhatItOwns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent =
                    files.filter(Files::isDirectory)
                            .filter(
                                    folder ->
                                            folder.toFile()
                                                            .list(
                                                                    (dir, name) ->
                                                                            name.endsWith(".java"))
                                                            .length
                                                    > 0)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                            .toList();
            assertEquals(List.of(), silent);
        }
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

    private static List<String> doneByABareClock(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getSimpleName())
                .filter(BARE_CLOCKS::contains)
                .distinct()
                .sorted()
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

    private static List<String> leakyEntities(Stream<JavaClass> classes) {
        return classes.filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(
                        type ->
                                type.getModifiers().contains(JavaModifier.PUBLIC)
                                        || type.isAssignableTo(PanacheEntityBase.class))
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> manyToOnes(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(ManyToOne.class))
                .map(field -> field.getFullName())
                .toList();
    }

    private static List<String> resourcesThatTouchTheDatabase(Stream<JavaClass> classes) {
        return classes.filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .filter(
                        type ->
                                type.getDirectDependenciesFromSelf().stream()
                                        .map(dependency -> dependency.getTargetClass().getName())
                                        .anyMatch(
                                                name ->
                                                        name.startsWith("jakarta.persistence")
                                                                || name.startsWith("java.sql")
                                                                || name.startsWith(
                                                                        "jakarta.transaction")
                                                                || name.endsWith("Repository")))
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> misplacedResources(Stream<JavaClass> classes) {
        return classes.filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .filter(
                        type ->
                                type.getModifiers().contains(JavaModifier.PUBLIC)
                                        || type.getMethods().stream()
                                                .filter(
                                                        method ->
                                                                method.getAnnotations().stream()
                                                                        .anyMatch(
                                                                                annotation ->
                                                                                        annotation
                                                                                                .getRawType()
                                                                                                .isAnnotatedWith(
                                                                                                        jakarta
                                                                                                                .ws
                                                                                                                .rs
                                                                                                                .HttpMethod
                                                                                                                .class)))
                                                .anyMatch(
                                                        method ->
                                                                !method.getModifiers()
                                                                        .contains(
                                                                                JavaModifier
                                                                                        .PUBLIC)))
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> orderedObservers(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(
                        parameter ->
                                parameter.isAnnotatedWith(Observes.class)
                                        && parameter.isAnnotatedWith(Priority.class)
                                        && !parameter
                                                .getRawType()
                                                .isAssignableTo(StartupEvent.class))
                .map(parameter -> parameter.getOwner().getFullName())
                .toList();
    }

    /** What is stored is read by the database. */
    private static List<String> neverRead(Stream<JavaClass> classes) {
        return classes.filter(
                        type ->
                                !type.isAnnotatedWith(Entity.class)
                                        && !type.isAnnotatedWith(Embeddable.class))
                .flatMap(type -> type.getFields().stream())
                .filter(
                        field ->
                                !field.getModifiers().contains(JavaModifier.STATIC)
                                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(
                        field ->
                                field.getAccessesToSelf().stream()
                                        .noneMatch(
                                                access -> access.getAccessType() == AccessType.GET))
                .map(JavaField::getFullName)
                .toList();
    }

    private static List<String> longerThan(int lines) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().matches(".*(Resource|Service)\\.java"))
                    .filter(file -> file.toFile().length() > 0 && lineCount(file) > lines)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static long lineCount(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled on the spot from a text, so that nothing of it is ever part of the running service. */
    private static Stream<JavaClass> planted(String... names) {
        return new ClassFileImporter().importPath(PlantedClass.compile(names)).stream();
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
