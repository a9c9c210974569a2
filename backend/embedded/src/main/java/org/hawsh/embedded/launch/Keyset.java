package org.hawsh.embedded.launch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A fresh key for sealed cursors and staged files, in the form Tink reads. */
public final class Keyset {

    private static final int KEY_BYTES = 32;
    private static final int KEY_VALUE_FIELD = 0x1a;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Keyset() {}

    /** A JSON keyset with one AES-256-GCM key, in base64. */
    public static String fresh() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(KEY_VALUE_FIELD);
        message.write(KEY_BYTES);
        message.writeBytes(key);
        int id = RANDOM.nextInt(1, Integer.MAX_VALUE);
        String json =
                """
                {"primaryKeyId":%1$d,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
                "value":"%2$s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%1$d,"outputPrefixType":"TINK"}]}"""
                        .formatted(id, Base64.getEncoder().encodeToString(message.toByteArray()));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
