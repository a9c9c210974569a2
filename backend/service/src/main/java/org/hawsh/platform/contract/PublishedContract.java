package org.hawsh.platform.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract as it is fetched. It is the same for everybody until the next version, so whoever has it already is told so
 * (304).
 */
@Singleton
class PublishedContract {
    private static final String ADDRESSES = "/api/v1/openapi(\\.json|\\.yaml|\\.yml)?";
    private static final int BEFORE_THE_FRAMEWORK = -100;

    private final OpenApiDocumentService documents;
    private final Map<Format, Edition> editions = new ConcurrentHashMap<>();

    PublishedContract(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(ADDRESSES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_THE_FRAMEWORK)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Format format = format(context);
        Edition edition = editions.computeIfAbsent(format, this::edition);
        HttpServerResponse response =
                context.response()
                        .putHeader(HttpHeaders.ETAG, edition.tag)
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (has(context, HttpHeaders.IF_NONE_MATCH, edition.tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8");
        response.end(edition.content);
    }

    /** YAML, unless the address or the caller asks for JSON. */
    private static Format format(RoutingContext context) {
        boolean json =
                context.normalizedPath().endsWith(".json")
                        || "json".equalsIgnoreCase(context.request().getParam("format"))
                        || has(context, HttpHeaders.ACCEPT, Format.JSON.getMimeType());
        return json ? Format.JSON : Format.YAML;
    }

    private static boolean has(RoutingContext context, CharSequence header, String value) {
        return Objects.requireNonNullElse(context.request().getHeader(header), "").contains(value);
    }

    private Edition edition(Format format) {
        return Edition.of(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
    }

    /** One form of the contract. Its tag is weak, as the server compresses it for whoever takes that. */
    private record Edition(String tag, Buffer content) {
        static Edition of(byte[] document) {
            return new Edition("W/\"" + hash(document) + "\"", Buffer.buffer(document));
        }

        private static String hash(byte[] document) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
                return HexFormat.of().formatHex(hash, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
