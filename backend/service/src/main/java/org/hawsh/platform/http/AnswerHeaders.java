package org.hawsh.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers that follow from what is answered: which version it is, and where what was made stands. */
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
            URI here = asked.getUriInfo().getAbsolutePath();
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION, here.resolve(made.addressUnder(here.getPath())));
        }
    }
}
