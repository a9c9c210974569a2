package org.hawsh.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The headers that follow from what is answered: which version it is, and where what was made stands, by its path alone: the
 * name the caller asked under may be anybody's.
 */
class AnswerHeaders {
    private static final int CREATED = 201;

    private final Request request;

    AnswerHeaders(Request request) {
        this.request = request;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Versioned shown) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.ETAG,
                            EntityTags.of(shown.version(), request.language(), shown.tagName()));
        }
        if (answer.getStatus() == CREATED && answer.getEntity() instanceof Located made) {
            String here = asked.getUriInfo().getAbsolutePath().getPath();
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, made.addressUnder(here));
        }
    }
}
