package org.hawsh.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Keeps a JSON body until it is read, so that a refusal can name every part of it that cannot be. */
@Provider
class BodyReading implements ReaderInterceptor {
    private final ObjectMapper json;

    BodyReading(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (!reading.getMediaType().getSubtype().endsWith("json")) {
            return reading.proceed();
        }
        // One more than is read, so that the reader still finds it too long.
        byte[] body = reading.getInputStream().readNBytes(StrictJson.MAX_BYTES + 1);
        reading.setInputStream(new ByteArrayInputStream(body));
        try {
            return reading.proceed();
        } catch (JsonMappingException e) {
            throw refused(e, body, reading);
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JsonMappingException unreadable) {
                throw refused(unreadable, body, reading);
            }
            throw e;
        }
    }

    private RuntimeException refused(
            JsonMappingException first, byte[] body, ReaderInterceptorContext reading)
            throws IOException {
        JsonNode tree;
        try {
            tree = json.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw first;
        }
        JavaType type = json.constructType(reading.getGenericType());
        return new InvalidRequest(UnreadableParts.of(first, tree, type, json));
    }
}
