package org.hawsh.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hawsh.testing.PlantedClass;

/** The compiled classes of the service, and planted ones beside them. */
final class Classes {
    static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target/classes"));

    private Classes() {}

    /** Compiled on the spot from a text, so that nothing of it is ever part of the running service. */
    static Stream<JavaClass> planted(String... names) {
        return new ClassFileImporter().importPath(PlantedClass.compile(names)).stream();
    }
}
