package org.hawsh.platform.contract;

import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hawsh.platform.problems.Problem;

/** Which problems an operation can answer follows from its address and its method, so it is written in one place. */
final class ContractProblems {
    private static final String PUBLIC = "/api/v1/public/";

    private ContractProblems() {}

    static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
        if (item.getOperations().values().stream().anyMatch(ContractProblems::takesIfMatch)) {
            item.getOperations().values().forEach(ContractProblems::isTagged);
        }
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    /** What is edited under a version says which version it is. */
    private static void isTagged(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null && answer.getContent() != null) {
            answer.addHeader(
                    HttpHeaders.ETAG,
                    OASFactory.createHeader()
                            .description("The version, for If-Match")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        boolean namesAnItem = path.contains("{");
        operation.getResponses().removeAPIResponse("403");
        answers(operation, 400, "The request cannot be read");
        answers(operation, 429, "Too many requests; try again after Retry-After");
        answers(operation, 500, "Something went wrong here; nothing was half-done");
        answers(operation, 503, "Busy or without its database; try again after Retry-After");
        answers(operation, 406, "Ask for application/json");
        if (namesAnItem) {
            answers(operation, 404, "Missing, out of the caller's scope or not permitted, alike");
        }
        if (!path.startsWith(PUBLIC)) {
            answers(operation, 401, "No valid token");
            if (!namesAnItem) {
                answers(operation, 403, "The caller may not use this");
            }
        }
        if (operation.getRequestBody() != null) {
            answers(operation, 413, "Larger than is taken");
            answers(operation, 415, "Not a media type this takes");
        }
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            answers(operation, 422, "Some answers need another look; nothing was saved");
        }
        if (method != HttpMethod.GET && !operation.getResponses().hasAPIResponse("409")) {
            answers(operation, 409, "Not possible as things stand; nothing was changed");
        }
        if (takesIfMatch(operation)) {
            answers(operation, 412, "Somebody saved in between; nothing was overwritten");
            answers(operation, 428, "Send If-Match with the version you edited");
        }
        operation.getResponses().getAPIResponses().forEach(ContractProblems::speakAsProblem);
    }

    private static void answers(Operation operation, int status, String description) {
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse().description(description));
    }

    private static void speakAsProblem(String status, APIResponse response) {
        if (status.startsWith("4") || status.startsWith("5")) {
            Content content = OASFactory.createContent();
            content.addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
            response.setContent(content);
        }
    }
}
