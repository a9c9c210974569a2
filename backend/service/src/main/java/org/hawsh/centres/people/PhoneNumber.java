package org.hawsh.centres.people;

import java.util.regex.Pattern;

/** A phone number as it is stored: international (E.164). An Iraqi number is also understood as it is said. */
final class PhoneNumber {
    static final String WRITTEN = "(\\+|00?)[1-9](?:[ -]?[0-9]){6,13}";

    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final String IRAQ = "+964";

    private PhoneNumber() {}

    /** @param written of the form {@link #WRITTEN}, or null */
    static String stored(String written) {
        if (written == null) {
            return null;
        }
        String digits = SEPARATORS.matcher(written).replaceAll("");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? IRAQ + digits.substring(1) : digits;
    }
}
