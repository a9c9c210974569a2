package org.hawsh.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.net.URI;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that say which version they show, in the language of the request. */
@RequestScoped
public class Answers {
    private final Request request;
    private final ObjectMapper json;

    Answers(Request request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    /** @param view what is shown, as it stands in the entity tag */
    public <T> RestResponse<T> shown(T item, int version, String view) {
        return ResponseBuilder.ok(item)
                .tag(EntityTags.of(version, request.language(), view))
                .build();
    }

    public <T> RestResponse<T> created(T item, int version, String view, String address) {
        return ResponseBuilder.<T>created(URI.create("/api/v1" + address))
                .entity(item)
                .tag(EntityTags.of(version, request.language(), view))
                .build();
    }

    /**
     * What is nobody's secret: a browser may keep it, and asks whether it changed. The tag is that of the very bytes.
     *
     * @param asked the request as the framework knows it; answered 304 where it has seen these bytes
     */
    public <T> RestResponse<T> cacheable(T answer, String view, jakarta.ws.rs.core.Request asked) {
        EntityTag tag = EntityTags.of(bytes(answer), request.language(), view);
        ResponseBuilder<T> response =
                asked.evaluatePreconditions(tag) == null
                        ? ResponseBuilder.ok(answer)
                        : ResponseBuilder.notModified();
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
