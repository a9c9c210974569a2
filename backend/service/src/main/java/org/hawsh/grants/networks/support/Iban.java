package org.hawsh.grants.networks.support;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a bank account (ISO 13616): its check digits are looked at, and the form of an Iraqi one. */
final class Iban {
    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern IRAQI = Pattern.compile("IQ[0-9]{2}[A-Z]{4}[0-9]{15}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /** As it is stored, without spaces; empty if it is none. */
    static Optional<String> of(String written) {
        String iban = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean formed =
                ANY.matcher(iban).matches()
                        && (!iban.startsWith("IQ") || IRAQI.matcher(iban).matches());
        return formed && remainder(iban) == 1 ? Optional.of(iban) : Optional.empty();
    }

    /** ISO 7064 MOD 97-10: the first four signs go last, and A is 10. */
    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .map(Character::getNumericValue)
                .forEach(digits::append);
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
