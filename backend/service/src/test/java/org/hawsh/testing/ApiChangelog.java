package org.hawsh.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The changelog of the API: what was added, under the version that brought it, the newest first. */
public final class ApiChangelog {
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    private ApiChangelog() {}

    /** @return the text with what is new, each thing once */
    public static String with(
            String text, String version, LocalDate day, List<PromiseChange> changes) {
        List<String> lines =
                changes.stream()
                        .filter(change -> !change.breaks())
                        .map(PromiseChange::line)
                        .filter(line -> !text.contains(line + "\n"))
                        .toList();
        if (lines.isEmpty()) {
            return text;
        }
        Matcher section = SECTION.matcher(text);
        int newest = section.find() ? section.start() : text.length();
        if (!text.startsWith("## " + version, newest)) {
            String opened = "## %s (%s)\n\n%s\n\n".formatted(version, day, joined(lines));
            return text.substring(0, newest) + opened + text.substring(newest);
        }
        int end = section.find() ? section.start() : text.length();
        String known = text.substring(0, end).stripTrailing();
        String older = text.substring(end);
        return known
                + (known.matches("(?s).*\n- [^\n]*") ? "\n" : "\n\n")
                + joined(lines)
                + (older.isEmpty() ? "\n" : "\n\n" + older);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
