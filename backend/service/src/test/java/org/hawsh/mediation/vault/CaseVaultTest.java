package org.hawsh.mediation.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.security.Environment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is opened by its own key, in the place it was sealed for, and by nothing once that key is destroyed. */
class CaseVaultTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();

    /** The last brackets, as base64: without them nothing of the keys is missing. */
    private static final int END = 4;

    @TempDir private Path files;

    @BeforeAll
    static void tink() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @Test
    void whatWasSealedOpensOnlyInItsPlace() throws Exception {
        CaseKey key = new CaseKey(aead(fresh()), new ObjectMapper());
        byte[] sealed = key.seal("mediation_note.sealed_text", ROW, "in confidence");
        assertEquals(
                "in confidence", key.open("mediation_note.sealed_text", ROW, sealed, String.class));
        assertThrows(
                IllegalStateException.class,
                () -> key.open("mediation_note.sealed_text", CASE, sealed, String.class));
        assertThrows(
                IllegalStateException.class,
                () -> key.open("mediation_meeting.sealed_about", ROW, sealed, String.class));
        assertThrows(
                IllegalStateException.class,
                () ->
                        new CaseKey(aead(fresh()), new ObjectMapper())
                                .open("mediation_note.sealed_text", ROW, sealed, String.class));
    }

    @Test
    void aDestroyedKeyOpensNothing() {
        assertNull(
                new CaseKey(null, new ObjectMapper())
                        .open("mediation_note.sealed_text", ROW, new byte[] {1}, String.class));
    }

    @Test
    void aNewKekIsTakenWhileTheServiceRunsAndTheOldOneStillUnwraps() throws Exception {
        KeysetHandle old = fresh();
        Path file = written(old, Instant.parse("2026-11-01T00:00:00Z"));
        KekFile keks = new KekFile(Optional.of(file), Environment.PRODUCTION);
        KekProvider.Kek before = keks.current();
        KeysetHandle key = fresh();
        byte[] wrapped = KeyWraps.CASES.wrap(key, before.aead(), CASE);
        KeysetHandle both = withAnother(old);
        written(both, Instant.parse("2026-11-02T00:00:00Z"));
        KekProvider.Kek after = keks.current();
        assertEquals(Integer.toUnsignedLong(both.getPrimary().getId()), after.id());
        KeysetHandle unwrapped = KeyWraps.CASES.unwrap(wrapped, after.aead(), CASE);
        byte[] sealed = aead(key).encrypt(new byte[] {7}, new byte[0]);
        assertEquals(7, aead(unwrapped).decrypt(sealed, new byte[0])[0]);
        assertThrows(
                IllegalStateException.class,
                () -> KeyWraps.CASES.unwrap(wrapped, after.aead(), UUID.randomUUID()));
    }

    @Test
    void aFileThatCannotBeReadLeavesTheKeysThatWereRead() throws Exception {
        Path file = written(fresh(), Instant.parse("2026-11-01T00:00:00Z"));
        KekFile keks = new KekFile(Optional.of(file), Environment.PRODUCTION);
        long before = keks.current().id();
        Files.writeString(file, "half a keys");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-03T00:00:00Z")));
        assertEquals(before, keks.current().id());
    }

    /** Whatever is there while somebody writes it, and also while nothing is there. */
    @Test
    void aFileThatIsBeingWrittenDoesNoHarmAndIsTakenOnceItIsWhole() throws Exception {
        KeysetHandle old = fresh();
        Path file = written(old, Instant.parse("2026-11-01T00:00:00Z"));
        KekFile keks = new KekFile(Optional.of(file), Environment.PRODUCTION);
        long before = keks.current().id();
        Instant at = Instant.parse("2026-11-02T00:00:00Z");
        KeysetHandle next = withAnother(old);
        String whole = Files.readString(written(next, at));
        for (int part = 0; part < whole.length() - END; part++) {
            Files.writeString(file, whole.substring(0, part));
            Files.setLastModifiedTime(file, FileTime.from(at));
            assertEquals(before, keks.current().id(), "of " + part + " signs");
        }
        Files.delete(file);
        assertEquals(before, keks.current().id());
        Files.writeString(file, whole);
        Files.setLastModifiedTime(file, FileTime.from(at));
        assertEquals(Integer.toUnsignedLong(next.getPrimary().getId()), keks.current().id());
    }

    @Test
    void withoutAFileProductionDoesNotStart() {
        assertThrows(
                IllegalStateException.class,
                () -> new KekFile(Optional.empty(), Environment.PRODUCTION));
        assertThrows(
                IllegalStateException.class,
                () -> new ErasedKeys(Optional.empty(), Environment.PRODUCTION));
    }

    @Test
    void whatWasErasedIsStillErasedAfterARestart() throws Exception {
        Path list = files.resolve("erased");
        new ErasedKeys(Optional.of(list), Environment.PRODUCTION).add(CASE);
        assertTrue(new ErasedKeys(Optional.of(list), Environment.PRODUCTION).has(CASE));
    }

    private Path written(KeysetHandle keys, Instant at) throws Exception {
        Path file = files.resolve("keks");
        Files.writeString(
                file,
                Base64.getEncoder()
                        .encodeToString(
                                TinkJsonProtoKeysetFormat.serializeKeyset(
                                                keys, InsecureSecretKeyAccess.get())
                                        .getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    private static KeysetHandle withAnother(KeysetHandle old) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(old)
                .addEntry(
                        KeysetHandle.generateEntryFromParameters(
                                        PredefinedAeadParameters.AES256_GCM)
                                .withRandomId()
                                .makePrimary())
                .build();
    }

    private static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
