package org.hawsh.mediation.vault;

import com.google.crypto.tink.Aead;

/**
 * Where the keys that wrap the keys of cases come from. It is outside the database, so that no copy of the database opens a
 * case: a file of the machine where Hawsh stands alone, a hardware module or a cloud's key service where there is one.
 */
interface KekProvider {
    Kek current();

    /**
     * @param aead wraps with the newest key, and unwraps with each that is still there
     * @param id which key is the newest
     */
    record Kek(Aead aead, long id) {}
}
