package org.hawsh.activities.certificates;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The first letter of the first two parts of a name: enough to compare with a paper, not enough to know somebody. */
final class Initials {
    private static final int PARTS = 2;

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .limit(PARTS)
                .map(part -> Character.toString(part.codePointAt(0)))
                .collect(Collectors.joining(" "));
    }
}
