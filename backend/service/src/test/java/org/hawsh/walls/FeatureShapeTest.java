package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a feature is built; each rule is also shown a planted class that breaks it, because a rule that cannot fail holds nothing. */
class FeatureShapeTest {
    /** What does things by the clock beside {@code work.jobs}: without a lease, and on each node. */
    private static final Set<String> BARE_CLOCKS =
            Set.of("Scheduled", "ScheduledExecutorService", "Timer");

    private static final Pattern WRITES_THE_TRAIL =
            Pattern.compile("^org\\.hawsh\\.(platform|access|work\\.records)\\b");

    private static final Set<String> TRAIL =
            Set.of("org.hawsh.platform.trail.AuditTrail", "org.hawsh.platform.trail.ChangeLog");
    private static final String ACT = "org.hawsh.platform.trail.Act";

    private static final int LONGEST_RESOURCE_OR_SERVICE = 200;

    @Test
    void entitiesStayInTheirPackageAndAreNeverActiveRecords() {
        assertEquals(List.of(), leakyEntities(Classes.OURS.stream()));
        assertEquals(
                1,
                leakyEntities(Classes.planted("LeakyEntity")).size(),
                "a planted public active record is seen");
    }

    @Test
    void referencesAcrossFeaturesAreIds() {
        assertEquals(List.of(), manyToOnes(Classes.OURS.stream()));
        assertEquals(
                1,
                manyToOnes(Classes.planted("LeakyEntity")).size(),
                "a planted association is seen");
    }

    @Test
    void resourcesOnlySpeakHttp() {
        assertEquals(List.of(), resourcesThatTouchTheDatabase(Classes.OURS.stream()));
        assertEquals(
                1,
                resourcesThatTouchTheDatabase(Classes.planted("FatResource")).size(),
                "a planted query in a resource is seen");
    }

    @Test
    void endpointsArePublicMethodsOfPackagePrivateResources() {
        assertEquals(List.of(), misplacedResources(Classes.OURS.stream()));
        assertEquals(
                1,
                misplacedResources(Classes.planted("FatResource")).size(),
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
        assertEquals(List.of(), orderedObservers(Classes.OURS.stream()));
        assertEquals(
                1,
                orderedObservers(Classes.planted("ComesBeforeOthers")).size(),
                "a planted observer that must come first is seen");
    }

    @Test
    void nothingIsKeptThatIsNeverRead() {
        assertEquals(List.of(), neverRead(Classes.OURS.stream()));
        assertEquals(1, neverRead(Classes.planted("NeverReads")).size(), "a planted field is seen");
    }

    @Test
    void whatIsDoneByTheClockIsAJob() {
        assertEquals(List.of(), doneByABareClock(Classes.OURS.stream()));
        assertEquals(
                List.of("Scheduled", "ScheduledExecutorService"),
                doneByABareClock(Classes.planted("BareClock")),
                "a planted annotation and a planted timer are seen");
    }

    /** What a sheet does not state would have no word in any language. What stands below the sheets writes by itself. */
    @Test
    void whatHappensToRecordsIsWrittenDownInOnePlace() {
        assertEquals(List.of(), writersOfTheTrail(Classes.OURS.stream()));
        assertEquals(
                2,
                writersOfTheTrail(Classes.planted("WritesByHand")).size(),
                "a planted act and a planted history are seen");
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

    private static List<String> writersOfTheTrail(Stream<JavaClass> classes) {
        return classes.filter(type -> !WRITES_THE_TRAIL.matcher(type.getPackageName()).find())
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(
                        call ->
                                TRAIL.contains(call.getTargetOwner().getName())
                                        || call.getTargetOwner().getName().equals(ACT)
                                                && call.getName().startsWith("of"))
                .map(call -> call.getOrigin().getFullName() + " " + call.getName())
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
}
