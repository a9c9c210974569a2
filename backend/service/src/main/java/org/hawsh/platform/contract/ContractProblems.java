package org.hawsh.platform.contract;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hawsh.platform.problems.Problem;

/**
 * Which problems an operation can answer follows from its address and its method, so it is written in one place. Each is
 * described once in the components; where an operation has words of its own for one, they stand beside the reference.
 */
final class ContractProblems {
    private static final String RESPONSES = "#/components/responses/";

    /** What any request can meet has one answer, whose statuses are listed: they depend on no operation. */
    private static final String ANY = "default";

    private static final String STATUSES = "x-statuses";
    private static final List<Integer> OF_ANY =
            List.of(400, 401, 406, 413, 414, 415, 429, 431, 500, 503);

    /** The framework declares them for whatever asks for a permission or has a body, in words of its own. */
    private static final List<String> SAY_NOTHING = List.of("400", "401", "403");

    private ContractProblems() {}

    static void areDeclared(OpenAPI contract) {
        Arrays.stream(Shared.values())
                .forEach(
                        problem ->
                                contract.getComponents()
                                        .addResponse(problem.component, problem.described()));
        contract.getComponents()
                .getResponses()
                .get(Shared.ANY_PROBLEM.component)
                .addExtension(STATUSES, OF_ANY);
        contract.getPaths().getPathItems().forEach(ContractProblems::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        SAY_NOTHING.forEach(operation.getResponses()::removeAPIResponse);
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5"))
                .toList()
                .forEach(status -> answers(operation, status));
        answers(operation, ANY);
        if (path.contains("{")) {
            answers(operation, "404");
        } else if (operation.hasExtension(ContractPermissions.PERMISSION)) {
            answers(operation, "403");
        }
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            answers(operation, "422");
        }
        if (method != HttpMethod.GET) {
            answers(operation, "409");
        }
        if (takesIfMatch(operation)) {
            answers(operation, "412");
            answers(operation, "428");
        }
    }

    private static void answers(Operation operation, String status) {
        APIResponse own = operation.getResponses().getAPIResponse(status);
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .ref(RESPONSES + Shared.of(status).component)
                                .description(own == null ? null : own.getDescription()));
    }

    private enum Shared {
        FORBIDDEN("403", "Forbidden", "The caller may not use this"),
        NOT_FOUND("404", "NotFound", "Missing, out of the caller's scope or not permitted, alike"),
        CONFLICT("409", "Conflict", "Not possible as things stand; nothing was changed"),
        OUTDATED("412", "Outdated", "Somebody saved in between; nothing was overwritten"),
        INVALID("422", "Invalid", "Some answers need another look; nothing was saved"),
        WITHOUT_VERSION("428", "WithoutVersion", "Send If-Match with the version you edited"),
        ANY_PROBLEM(
                ANY,
                "AnyProblem",
                """
                What any request can meet:
                - 400: it cannot be read
                - 401: no valid token
                - 406: ask for application/json
                - 413: larger than is taken
                - 414: the address is longer than is read
                - 415: not a media type this takes
                - 429: too many requests; try again after Retry-After
                - 431: the headers are longer than is read
                - 500: something went wrong here; nothing was half-done
                - 503: busy or without its database; try again after Retry-After
                """);

        private final String status;
        private final String component;
        private final String description;

        Shared(String status, String component, String description) {
            this.status = status;
            this.component = component;
            this.description = description;
        }

        static Shared of(String status) {
            return Arrays.stream(values())
                    .filter(problem -> problem.status.equals(status))
                    .findFirst()
                    .orElse(ANY_PROBLEM);
        }

        APIResponse described() {
            APIResponse answer =
                    OASFactory.createAPIResponse()
                            .description(description)
                            .content(
                                    OASFactory.createContent()
                                            .addMediaType(
                                                    Problem.MEDIA_TYPE,
                                                    OASFactory.createMediaType()
                                                            .schema(
                                                                    OASFactory.createSchema()
                                                                            .ref(
                                                                                    "#/components/schemas/Problem"))));
            if (this == ANY_PROBLEM) {
                ContractHeaders.sentWith(answer, ContractHeaders.RETRY_AFTER);
            }
            return answer;
        }
    }
}
