package org.hawsh.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
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

    /**
     * What is nobody's secret: a browser may keep it, and asks whether it changed. The tag is that of the very bytes.
     *
     * @param asked the request as the framework knows it; answered 304 where it has seen these bytes
     */
    public <T> RestResponse<T> cacheable(T answer, String view, jakarta.ws.rs.core.Request asked) {
        return cacheable(answer, EntityTags.of(bytes(answer), request.language(), view), asked);
    }

    /**
     * The same of a page. Its cursor is sealed anew each time, so that two pages are the same without being the same bytes:
     * the tag of a page that goes on is weak (RFC 9110 §8.8.1).
     */
    public <T> RestResponse<Page<T>> cacheablePage(
            Page<T> page, String view, jakarta.ws.rs.core.Request asked) {
        EntityTag ofItems = EntityTags.of(bytes(page.items()), request.language(), view);
        return cacheable(page, new EntityTag(ofItems.getValue(), page.next() != null), asked);
    }

    private static <T> RestResponse<T> cacheable(
            T answer, EntityTag tag, jakarta.ws.rs.core.Request asked) {
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
