package org.hawsh.participants.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hawsh.participants.ParticipantReference;

/**
 * Digits and nothing else: of a reference whose letters nobody said, or what a phone ends in. Six at least, so that a million
 * questions, and not a thousand, walk through everybody; what a number begins with finds nobody, since thousands share it.
 *
 * @param text Latin digits
 */
record TypedDigits(String text) {
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{Pd}()./]");
    private static final Pattern ENOUGH = Pattern.compile("\\p{Nd}{6,14}");

    static Optional<TypedDigits> in(String typed) {
        String digits = BETWEEN.matcher(typed).replaceAll("");
        return ENOUGH.matcher(digits).matches()
                ? Optional.of(new TypedDigits(latin(digits)))
                : Optional.empty();
    }

    /** The references of these centres that have these digits. */
    List<String> asReferences(Collection<String> centreCodes) {
        return centreCodes.stream()
                .flatMap(code -> ParticipantReference.ofDigits(code, text).stream())
                .toList();
    }

    private static String latin(String digits) {
        StringBuilder latin = new StringBuilder();
        digits.codePoints().forEach(digit -> latin.append(Character.digit(digit, 10)));
        return latin.toString();
    }
}
