package org.hawsh.grants.networks.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @Test
    void spacesAndSmallLettersAreMended() {
        assertEquals(
                Optional.of("IQ98NBIQ850123456789012"), Iban.of("iq98 nbiq 8501 2345 6789 012"));
        assertEquals(Optional.of("GB82WEST12345698765432"), Iban.of("GB82 WEST 1234 5698 7654 32"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IQ98NBIQ850123456789013",
                "IQ89NBIQ850123456789012",
                "IQ98NBIQ85012345678901",
                "IQ98NB1Q850123456789012",
                "850123456789012",
                "اختبار",
                ""
            })
    void aSlipOfTheHandIsNoticed(String written) {
        assertEquals(Optional.empty(), Iban.of(written));
    }
}
