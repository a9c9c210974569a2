package org.hawsh.participants.exports;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.participants.ParticipantRows.Row;

/**
 * A name in one cell. Where its parts are written in both directions, each is isolated (U+2068, U+2069), or they would change
 * places before the reader's eyes; where all go one way nothing is added that a search would stumble over.
 */
final class WholeName {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private WholeName() {}

    static String of(Row row) {
        List<String> parts =
                Stream.of(row.given(), row.father(), row.grandfather(), row.greatGrandfather())
                        .filter(Objects::nonNull)
                        .toList();
        String joined = String.join(" ", parts);
        boolean bothWays = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed();
        return bothWays
                ? parts.stream()
                        .map(part -> FIRST_STRONG_ISOLATE + part + POP_ISOLATE)
                        .collect(Collectors.joining(" "))
                : joined;
    }
}
