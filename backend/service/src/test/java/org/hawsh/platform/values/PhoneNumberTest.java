package org.hawsh.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for a phone number, and what becomes of it. */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+964 0770 123 4567, +9647701234567",
        "+964 (0) 770 123 4567, +9647701234567",
        "00964 0770 123 4567, +9647701234567",
        "964 0770 123 4567, +9647701234567",
        "9647701234567, +9647701234567",
        "0770 123 4567, +9647701234567",
        "770 123 4567, +9647701234567",
        "٠٧٧٠ ١٢٣ ٤٥٦٧, +9647701234567",
        "۰۷۵۰ ۱۲۳ ۴۵۶۷, +9647501234567"
    })
    void oneNumberIsStoredOneWayHoweverItIsWritten(String written, String stored) {
        assertEquals(Optional.of(stored), PhoneNumber.of(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after six: 0770 123 4567, not on Fridays | +9647701234567",
                "هاتف أختها ٠٧٧٠١٢٣٤٥٦٧ صباحاً | +9647701234567",
                "+964 770 123 4567 (brother) | +9647701234567"
            })
    void aNumberIsFoundAmongOtherWords(String text, String stored) {
        assertEquals(Set.of(stored), PhoneNumber.allIn(text));
    }

    /** Korek, Asiacell, Zain, and a prefix that nobody has been given yet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0750 123 4567",
                "0751 123 4567",
                "0770 123 4567",
                "0771 123 4567",
                "0772 123 4567",
                "0773 123 4567",
                "0774 123 4567",
                "0775 123 4567",
                "0780 123 4567",
                "0781 123 4567",
                "0782 123 4567",
                "0790 123 4567",
                "0791 123 4567",
                "0710 123 4567"
            })
    void everyIraqiMobileIsTaken(String written) {
        assertEquals(
                Optional.of("+964" + written.replace(" ", "").substring(1)),
                PhoneNumber.of(written));
    }

    /** Baghdad, Erbil, Sulaymaniyah; Switzerland, Turkey, Germany. */
    @ParameterizedTest
    @CsvSource({
        "01 717 1234, +96417171234",
        "066 223 1234, +964662231234",
        "053 312 1234, +964533121234",
        "+41 22 717 91 11, +41227179111",
        "0090 532 123 45 67, +905321234567",
        "+49 030 123456, +4930123456"
    })
    void aLineInAHouseAndANumberOfAnotherCountryAreTaken(String written, String stored) {
        assertEquals(Optional.of(stored), PhoneNumber.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0770 12",
                "12345",
                "0770 123 456",
                "0770 123 45678",
                "+964 770 123 456",
                "+964 0770 12",
                "+964 00770 123 4567 8",
                "+41 22 717",
                "0770 123 4567 x 12",
                "0800 FLOWERS",
                "call me",
                "+",
                ""
            })
    void whatNobodyCouldBeCalledUnderIsNoNumber(String written) {
        assertEquals(Optional.empty(), PhoneNumber.of(written));
    }
}
