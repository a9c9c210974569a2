package org.hawsh.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hawsh.platform.security.SafeToStart.DatabaseSettings;
import org.junit.jupiter.api.Test;

class SafetyRulesTest {
    private static final String TLS = "https://hawsh.example.org";
    private static final String SECRET = "Yf7kQ2mN9pR4tV6xB8zC1dG3";
    private static final DatabaseSettings GOOD =
            new DatabaseSettings(180_006, true, true, "UTF8", false, false);

    @Test
    void aSafeInstallationStarts() {
        assertEquals(
                List.of(),
                SafetyRules.reasonsNotToStart(Environment.PRODUCTION, TLS, SECRET, false, GOOD));
    }

    @Test
    void aDatabaseThatCanShowRowsPastItsWallsIsRefused() {
        assertRefused(new DatabaseSettings(180_005, true, true, "UTF8", false, false), "18.6");
        assertRefused(new DatabaseSettings(180_006, true, true, "UTF8", false, true), "hawsh_app");
    }

    @Test
    void aDatabaseThatCannotReadArabicIsRefused() {
        assertRefused(new DatabaseSettings(180_006, true, true, "UTF8", true, false), "C.UTF-8");
        assertRefused(
                new DatabaseSettings(180_006, true, true, "SQL_ASCII", false, false), "C.UTF-8");
    }

    @Test
    void productionLosesNothingInAPowerCutAndSendsNothingUnsealed() {
        DatabaseSettings quick = new DatabaseSettings(180_006, false, true, "UTF8", false, false);
        assertRefused(quick, "fsync");
        assertEquals(
                List.of(),
                SafetyRules.reasonsNotToStart(
                        Environment.DEMONSTRATION, "http://localhost:8080", "", true, quick));
        assertTrue(
                SafetyRules.reasonsNotToStart(
                                Environment.PRODUCTION,
                                "http://hawsh.example.org",
                                SECRET,
                                false,
                                GOOD)
                        .get(0)
                        .contains("https"));
    }

    @Test
    void productionProvesItselfByASecretOfItsOwn() {
        for (String known : List.of("", "short", "demonstration-secret")) {
            List<String> reasons =
                    SafetyRules.reasonsNotToStart(Environment.PRODUCTION, TLS, known, false, GOOD);
            assertEquals(1, reasons.size(), known);
            assertTrue(reasons.get(0).contains("service-secret"), reasons.get(0));
        }
        assertEquals(
                List.of(),
                SafetyRules.reasonsNotToStart(Environment.DEMONSTRATION, TLS, "", false, GOOD));
    }

    @Test
    void productionServesWithoutThePasswordOfTheOwner() {
        List<String> reasons =
                SafetyRules.reasonsNotToStart(Environment.PRODUCTION, TLS, SECRET, true, GOOD);
        assertEquals(1, reasons.size());
        assertTrue(reasons.get(0).contains("owner-password"), reasons.get(0));
    }

    private static void assertRefused(DatabaseSettings settings, String because) {
        List<String> reasons =
                SafetyRules.reasonsNotToStart(Environment.PRODUCTION, TLS, SECRET, false, settings);
        assertEquals(1, reasons.size());
        assertTrue(reasons.get(0).contains(because), reasons.get(0));
    }
}
