package org.hawsh.platform.contract;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * The headers of answers, each described once in the components. An answer refers to those that are its own; those that every
 * answer is sent with are named once, at the top.
 */
final class ContractHeaders {
    static final String RETRY_AFTER = HttpHeaders.RETRY_AFTER;
    static final String DEPRECATION = "Deprecation";
    static final String SUNSET = "Sunset";
    private static final String AT_THE_TOP = "x-headers-of-every-answer";

    private static final String HEADERS = "#/components/headers/";
    private static final String NOT_MODIFIED = "304";

    private static final List<String> OF_EVERY_ANSWER =
            List.of(HttpHeaders.CONTENT_LANGUAGE, "RateLimit", "RateLimit-Policy", "X-Request-Id");

    private static final Map<String, String> TEXTS =
            Map.of(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "That it is a file to be saved, and what it may be called",
                    HttpHeaders.CONTENT_LANGUAGE,
                    "The language of the texts in the answer: the first of en, ar and ckb that Accept-Language names, or en",
                    DEPRECATION,
                    "Since when the operation should not be used in anything new (RFC 9745); /docs/changelog says what comes instead",
                    SUNSET,
                    "From when on the operation may be gone (RFC 8594): at least twelve months after it was deprecated",
                    HttpHeaders.ETAG,
                    "The version, for If-Match; also for If-None-Match where 304 is answered",
                    HttpHeaders.LOCATION,
                    "The path at which what was made is read: its own, or that of the list it stands in or of what it belongs to",
                    "RateLimit",
                    "To whoever sends a token: what remains of each limit (r), and seconds until it is whole again (t);"
                            + " draft-ietf-httpapi-ratelimit-headers-10",
                    "RateLimit-Policy",
                    "To whoever sends a token: each limit, in requests (q) in so many seconds (w)",
                    RETRY_AFTER,
                    "Seconds after which to try again; sent with 429 and 503",
                    "X-Request-Id",
                    "The id of the request, for questions about it: the one that was sent if it is 8 to 64 letters, digits"
                            + " and hyphens, or a new one");

    /** Wherever they are declared they are sent. */
    private static final Set<String> ALWAYS =
            Set.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private ContractHeaders() {}

    static void areDeclared(OpenAPI contract) {
        TEXTS.forEach(
                (name, text) -> contract.getComponents().addHeader(name, described(name, text)));
        List<APIResponses> ofOperations =
                contract.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .map(Operation::getResponses)
                        .toList();
        ofOperations.forEach(ContractHeaders::tagWhatMayBeUnchanged);
        Stream.concat(
                        contract.getComponents().getResponses().values().stream(),
                        ofOperations.stream()
                                .flatMap(answers -> answers.getAPIResponses().values().stream())
                                .filter(answer -> answer.getRef() == null))
                .filter(answer -> answer.getHeaders() != null)
                .forEach(ContractHeaders::refer);
        contract.addExtension(AT_THE_TOP, OF_EVERY_ANSWER);
    }

    static void sentWith(APIResponse answer, String header) {
        answer.addHeader(header, OASFactory.createHeader().ref(HEADERS + header));
    }

    private static void tagWhatMayBeUnchanged(APIResponses answers) {
        if (answers.hasAPIResponse(NOT_MODIFIED)) {
            sentWith(answers.getAPIResponse("200"), HttpHeaders.ETAG);
            sentWith(answers.getAPIResponse(NOT_MODIFIED), HttpHeaders.ETAG);
        }
    }

    private static void refer(APIResponse answer) {
        answer.getHeaders().keySet().stream()
                .filter(TEXTS::containsKey)
                .toList()
                .forEach(header -> sentWith(answer, header));
    }

    private static Header described(String name, String text) {
        return OASFactory.createHeader()
                .description(text)
                .required(ALWAYS.contains(name) ? true : null)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
