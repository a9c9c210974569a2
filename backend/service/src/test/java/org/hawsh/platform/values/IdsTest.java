package org.hawsh.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsOfVersionSevenAndCarriesItsMoment() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        long moment = id.getMostSignificantBits() >>> 16;
        assertTrue(moment >= before && moment <= System.currentTimeMillis());
    }
}
