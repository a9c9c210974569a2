package org.hawsh.platform.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hawsh.platform.problems.NotFound;

/** Records that lie sealed in the database. Ours to read as long as a file made them: the limits of requests do not hold here. */
@Singleton
public class SealedJson {
    private final Sealer sealer;
    private final ObjectMapper json;

    SealedJson(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json.copyWith(new JsonFactory());
    }

    public byte[] seal(Object value, String place) {
        try {
            return sealer.seal(json.writeValueAsBytes(value), place);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotFound if it was not sealed for this place with this installation's key */
    public <T> T open(byte[] sealed, String place, Class<T> type) {
        try {
            return json.readValue(sealer.open(sealed, place).orElseThrow(NotFound::new), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
