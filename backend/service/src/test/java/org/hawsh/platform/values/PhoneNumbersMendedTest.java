package org.hawsh.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was stored before numbers were looked at closely (V374). */
@HawshTest
class PhoneNumbersMendedTest {

    @ParameterizedTest
    @CsvSource({
        "+96407701234567, +9647701234567",
        "+96417171234, +96417171234",
        "+964017171234, +96417171234",
        "+96477012, +96477012",
        "+964077012, +964077012",
        "+41227179111, +41227179111"
    })
    void aZeroThatWasKeptIsTakenOutWhereAWholeNumberIsLeft(String stored, String mended) {
        assertEquals(
                1,
                Databases.count("select count(*) where iraqi_phone_mended(?) = ?", stored, mended));
    }

    @Test
    void aNumberThatCannotBeCalledIsListedUntilItIsMendedAndNeverShown() {
        UUID centre = ACentre.any().open();
        UUID staff = UUID.randomUUID();
        Databases.execute(
                "insert into staff_member (id, centre_id, name, job, phone, starts_on, version, engagement)"
                        + " values (?, ?, 'Aram', 'Guard', '+96412345', current_date, 0, 'STAFF')",
                staff,
                centre);
        assertEquals(1, listed(staff));
        Databases.execute("update staff_member set phone = '+9647701234567' where id = ?", staff);
        assertEquals(0, listed(staff));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from information_schema.columns"
                                + " where table_name = 'phone_to_ask_again' and column_name = 'phone'"));
    }

    private static long listed(UUID staff) {
        return Databases.count(
                "select count(*) from phone_to_ask_again where entity = 'staff_member' and entity_id = ?",
                staff);
    }
}
