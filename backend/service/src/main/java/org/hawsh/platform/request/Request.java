package org.hawsh.platform.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;

/**
 * What is known of the request being answered: its id and the language its caller reads, also where it is refused before
 * anything looks at it. Work that nobody asked for has an id of its own.
 */
@RequestScoped
public class Request {
    private final CurrentVertxRequest current;
    private String id;
    private Language language;
    private boolean refusedBeforeLooking;
    private boolean stopped;

    Request(CurrentVertxRequest current) {
        this.current = current;
    }

    public String id() {
        if (id == null) {
            id = asked().map(RequestFilter::idOf).orElseGet(() -> Ids.next().toString());
        }
        return id;
    }

    public Language language() {
        if (language == null) {
            language = asked().map(RequestFilter::languageOf).orElse(Language.EN);
        }
        return language;
    }

    private Optional<RoutingContext> asked() {
        return Optional.ofNullable(current.getCurrent());
    }

    /** The caller's roles do not open this kind of thing at all: the item was never looked for. */
    public void refusedBeforeLooking() {
        refusedBeforeLooking = true;
    }

    public boolean wasRefusedBeforeLooking() {
        return refusedBeforeLooking;
    }

    /** The caller reached a ceiling that an officer is told of. */
    public void stopped() {
        stopped = true;
    }

    public boolean wasStopped() {
        return stopped;
    }

    public Messages messages() {
        return Messages.in(language());
    }
}
