package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The programs of /docs/start run as they are printed there; that of TypeScript in its own tests. */
class GettingStartedTest {
    private static final Path GUIDE = Path.of("guide");

    @Test
    void theProgramInJavaRunsAsItStands() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertTold(printed(java, "FirstCall.java"));
    }

    @Test
    void theProgramInPythonRunsAsItStands() throws Exception {
        if (!isThere("python3")) {
            System.out.println(
                    "The program in Python was not run: there is no python3 on this machine.");
            return;
        }
        assertTold(printed("python3", "-B", "first_call.py"));
    }

    /** What the README prints makes the variables that the commands of the edit go on with. */
    @Test
    void theCommandsOfTheEditGoOnWhereThoseOfTheReadmeEnd() throws Exception {
        String readme = Files.readString(Path.of("../../README.md"));
        String firstCall = readme.split("\n## A first call\n", 2)[1].split("```", 3)[1];
        String commands =
                firstCall.substring(firstCall.indexOf('\n'))
                        + Files.readString(GUIDE.resolve("edit.sh"));
        String printed = printed("sh", "-eu", "-c", commands);
        assertTrue(printed.contains("\"name\":\"Newest\""), printed);
    }

    private static void assertTold(String printed) {
        assertTrue(
                printed.matches("\\d\\d governorates\nmade once: true\nedited: 200\nforgotten\n"),
                printed);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String printed(String... command) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(GUIDE.toFile()).redirectErrorStream(true);
        // A Java that is told something this way says so first, and what it says is no part of what
        // is printed.
        program.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = program.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
