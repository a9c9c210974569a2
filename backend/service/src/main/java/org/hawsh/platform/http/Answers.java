package org.hawsh.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that say which version they show, in the language of the request. */
@RequestScoped
public class Answers {
    private final Request request;

    Answers(Request request) {
        this.request = request;
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
}
