package org.hawsh.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Who still calls what is about to go is told with each answer: since when it is deprecated (RFC 9745) and when it ends (RFC 8594). */
class Sunsets {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final String WHAT_CHANGES =
            "</docs/changelog>; rel=\"deprecation\"; type=\"text/html\"";

    @ServerResponseFilter
    public void announce(ResourceInfo called, ContainerResponseContext answer) {
        Method endpoint = called.getResourceMethod();
        if (endpoint == null || !endpoint.isAnnotationPresent(Sunset.class)) {
            return;
        }
        Sunset sunset = endpoint.getAnnotation(Sunset.class);
        answer.getHeaders()
                .putSingle("Deprecation", "@" + beginOf(sunset.deprecated()).getEpochSecond());
        answer.getHeaders().putSingle("Sunset", HTTP_DATE.format(beginOf(sunset.on())));
        answer.getHeaders().add("Link", WHAT_CHANGES);
    }

    private static Instant beginOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
