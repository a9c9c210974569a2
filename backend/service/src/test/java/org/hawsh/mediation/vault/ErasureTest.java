package org.hawsh.mediation.vault;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.security.Environment;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** What was told is gone with its key, and a backup does not bring it back. */
@HawshTest
class ErasureTest {
    @Inject CaseVault vault;

    @ConfigProperty(name = "hawsh.mediation.erased-file")
    Path erased;

    @Test
    void aKeyThatABackupBringsBackOpensNothing() throws Exception {
        ACase mediated = ACase.at(ACentre.any().open());
        mediated.party("Umm Karim");
        Databases.execute(
                "create table public.backup_of_keys as select * from mediation_key where case_id = ?",
                mediated.id());
        try {
            QuarkusTransaction.requiringNew().run(() -> vault.destroy(mediated.id()));
            isGone(mediated);
            assertEquals(
                    1,
                    Databases.execute(
                            "update mediation_key k set wrapped = b.wrapped, kek_id = b.kek_id, destroyed_at = null"
                                    + " from backup_of_keys b where b.case_id = k.case_id"));
            isGone(mediated);
        } finally {
            Databases.execute("drop table public.backup_of_keys");
        }
        assertTrue(
                new ErasedKeys(Optional.of(erased), Environment.PRODUCTION).has(mediated.id()),
                "also after a restart");
    }

    private static void isGone(ACase mediated) {
        mediated.get("")
                .then()
                .statusCode(200)
                .body("told", nullValue())
                .body("narrativeDestroyed", equalTo(true));
        mediated.get("/parties")
                .then()
                .statusCode(200)
                .body("items.details", contains(nullValue()));
    }
}
