package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** {@code openapi.yaml} as it is published. It is long, so it is read once, and nobody changes what was read. */
public final class Contract {
    private static final JsonNode PUBLISHED = read();

    private Contract() {}

    public static JsonNode published() {
        return PUBLISHED;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../../openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
