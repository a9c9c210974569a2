package org.hawsh.embedded.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.embedded.ChildProcess;
import org.hawsh.embedded.StartFailure;

/** Who listens on a port, as far as this user may know and the machine has a tool to ask. */
final class PortHolder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern OF_SS = Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)");
    private static final Pattern OF_LSOF = Pattern.compile("p(\\d+)\\nc(.+)");

    private PortHolder() {}

    static Optional<String> of(int port) {
        Matcher ss = OF_SS.matcher(said("ss", "-Hltnp", "sport = :" + port));
        if (ss.find()) {
            return Optional.of(named(ss.group(1), ss.group(2)));
        }
        Matcher lsof =
                OF_LSOF.matcher(said("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"));
        return lsof.find() ? Optional.of(named(lsof.group(2), lsof.group(1))) : Optional.empty();
    }

    private static String named(String program, String pid) {
        return "%s (process %s)".formatted(program, pid);
    }

    private static String said(String... command) {
        try {
            return ChildProcess.run(List.of(command), Path.of("/"), PATIENCE).output();
        } catch (StartFailure noSuchTool) {
            return "";
        }
    }
}
