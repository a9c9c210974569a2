package org.hawsh.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who answers an address, as Caddy decides it: the first handle whose paths match, and of a path a star at either end stands for
 * anything.
 */
record Caddyfile(List<Handle> handles) {

    private static final Pattern HANDLE =
            Pattern.compile(
                    "(?:\t@(\\w+) path ([^\\n]+)\\n)?\thandle(?: @(\\w+))? \\{\\n(.*?)\\n\t\\}",
                    Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("(respond|reverse_proxy) (\\S+)");

    static Caddyfile of(String text) {
        List<Handle> handles = new ArrayList<>();
        Matcher found = HANDLE.matcher(text);
        while (found.find()) {
            List<String> paths =
                    found.group(2) == null ? List.of("*") : List.of(found.group(2).split(" "));
            Matcher action = ACTION.matcher(found.group(4));
            handles.add(new Handle(paths, action.find() ? action.group(2) : "files"));
        }
        return new Caddyfile(handles);
    }

    /** @return the server that is asked, a status, or "files" */
    String answers(String path) {
        return handles.stream()
                .filter(handle -> handle.matches(path))
                .map(Handle::action)
                .findFirst()
                .orElse("nothing");
    }

    private record Handle(List<String> paths, String action) {

        private boolean matches(String path) {
            return paths.stream().anyMatch(one -> regex(one).matcher(path).matches());
        }

        private static Pattern regex(String path) {
            return Pattern.compile(
                    Stream.of(path.toLowerCase(Locale.ROOT).split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*")),
                    Pattern.CASE_INSENSITIVE);
        }
    }
}
