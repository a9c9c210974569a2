package org.hawsh.platform.request;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.Language;
import org.jboss.logging.MDC;

/**
 * Gives every request an id before anything else looks at it, so that even a refusal at the door carries one. An id a
 * caller sends is kept if it is harmless; it then ties their log to ours.
 */
@Singleton
public class RequestFilter {
    static final String HEADER = "X-Request-Id";
    private static final String KEY = RequestFilter.class.getName();
    private static final String TRACE_PARENT = "traceparent";

    /** W3C Trace Context, version 00: its second part ties our log to the caller's trace, also while we trace nothing. */
    private static final Pattern TRACE_PARENT_FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int BEFORE_EVERYTHING = -10_000;

    void register(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && HARMLESS.matcher(sent).matches() ? sent : Ids.next().toString();
        context.put(KEY, id);
        MDC.put("requestId", id);
        String parent = context.request().getHeader(TRACE_PARENT);
        if (parent != null && TRACE_PARENT_FORM.matcher(parent).matches()) {
            MDC.put("traceId", parent.substring(3, 35));
        }
        context.response().putHeader(HEADER, id);
        if (context.normalizedPath().startsWith("/api/")) {
            context.response().putHeader("Cache-Control", "no-store");
            context.response().putHeader("Vary", "Accept, Accept-Language, Authorization");
            context.response().putHeader("Content-Language", languageOf(context).tag());
        }
        context.next();
    }

    public static String idOf(RoutingContext context) {
        return context.get(KEY);
    }

    /** The first of the caller's languages that is ours, by the order and weight of Accept-Language (RFC 9110 §12.5.4). */
    public static Language languageOf(RoutingContext context) {
        return context.parsedHeaders().acceptLanguage().stream()
                .map(LanguageHeader::tag)
                .filter(Objects::nonNull)
                .flatMap(tag -> Language.of(tag.toLowerCase(Locale.ROOT)).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
