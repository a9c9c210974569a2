package org.hawsh.embedded.launch;

import java.util.List;
import org.hawsh.embedded.StartFailure;

/**
 * What the launcher is asked to do.
 *
 * @param people whether the demonstration's people are registered
 * @param first what a shell is to run around an ephemeral stack before they are; nothing if empty
 * @param command what to run around an ephemeral stack
 */
record LaunchOptions(Mode mode, boolean people, String first, List<String> command) {

    enum Mode {
        RUN,
        DEVELOP,
        EPHEMERAL,
        BUILD,
        RESET
    }

    private static final String USAGE =
            "Usage: run | dev | build | reset | ephemeral [--without-people] [--first SCRIPT] -- COMMAND …";

    static LaunchOptions of(String... arguments) {
        List<String> words = List.of(arguments);
        int dashes = words.indexOf("--");
        List<String> before = dashes < 0 ? words : words.subList(0, dashes);
        List<String> command = dashes < 0 ? List.of() : words.subList(dashes + 1, words.size());
        boolean people = !before.contains("--without-people");
        int first = before.indexOf("--first") + 1;
        if (first == before.size()) {
            throw new StartFailure(USAGE);
        }
        Mode mode =
                switch (before.isEmpty() ? "" : before.get(0)) {
                    case "run" -> Mode.RUN;
                    case "dev" -> Mode.DEVELOP;
                    case "build" -> Mode.BUILD;
                    case "reset" -> Mode.RESET;
                    case "ephemeral" -> Mode.EPHEMERAL;
                    default -> throw new StartFailure(USAGE);
                };
        if ((mode == Mode.EPHEMERAL) == command.isEmpty()) {
            throw new StartFailure(USAGE);
        }
        return new LaunchOptions(mode, people, first == 0 ? "" : before.get(first), command);
    }
}
