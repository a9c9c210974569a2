package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The style of the contract: what a reader and a generator need from every operation. */
public final class ContractLint {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VERB_AND_NOUN =
            Pattern.compile(
                    "(list|read|register|update|search|count|check|commit|create|close|open|end|confirm|resolve|add|save"
                            + "|propose|refuse|report|record|preview|declare|request|approve|fetch|share|delete|announce|cancel|accept|decline|complete|override|decide|submit|rotate)[A-Z][A-Za-z]+");
    private static final Set<String> SAYS_NOTHING = Set.of("", "OK", "Created", "No Content");
    private static final Pattern PATH =
            Pattern.compile("/api/v1(/([a-z]+(-[a-z]+)*|\\{[a-zA-Z]+}))+");

    private final JsonNode contract;
    private final List<String> faults = new ArrayList<>();

    private ContractLint(JsonNode contract) {
        this.contract = contract;
    }

    public static List<String> faults(JsonNode contract) {
        ContractLint lint = new ContractLint(contract);
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .forEach(
                                                method ->
                                                        lint.operation(
                                                                path.getKey(),
                                                                method.getKey(),
                                                                method.getValue())));
        lint.headersOfEveryAnswer(contract.path("x-headers-of-every-answer"));
        lint.signIn(contract.at("/components/securitySchemes"));
        lint.examples(contract.path("components").path("schemas"), "");
        return lint.faults;
    }

    private void operation(String path, String method, JsonNode operation) {
        String where = method + " " + path + ": ";
        require(PATH.matcher(path).matches(), where + "the path is not kebab-case below /api/v1");
        require(
                VERB_AND_NOUN.matcher(operation.path("operationId").asText()).matches(),
                where + "operationId is not verb and noun");
        require(!operation.path("summary").asText().isBlank(), where + "summary is missing");
        require(
                operation.path("responses").properties().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")),
                where + "does not say what it answers when all is well");
        require(operation.path("tags").size() == 1, where + "needs exactly one tag");
        require(
                !operation.path("description").asText().isBlank(),
                where + "description does not say who may call it");
        require(
                operation.has("x-permission") || isOpen(operation) || isOfOneself(operation),
                where + "x-permission is missing, and it asks for a token");
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode meant = Contract.meant(contract, parameter);
            require(
                    !meant.path("description").asText().isBlank(),
                    where + "parameter " + meant.path("name").asText() + " without description");
        }
        operation
                .path("responses")
                .properties()
                .forEach(response -> response(where, response.getKey(), response.getValue()));
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("security").isArray() && operation.path("security").isEmpty();
    }

    private static boolean isOfOneself(JsonNode operation) {
        return operation.path("description").asText().endsWith("Needs a token and no permission.");
    }

    private void response(String where, String status, JsonNode written) {
        JsonNode response = Contract.meant(contract, written);
        if (!status.startsWith("2") && !status.startsWith("3")) {
            require(written.has("$ref"), where + status + " repeats a problem of the components");
            String schema =
                    response.path("content")
                            .path("application/problem+json")
                            .path("schema")
                            .path("$ref")
                            .asText();
            require(schema.endsWith("/Problem"), where + status + " is no problem");
        }
        require(
                !SAYS_NOTHING.contains(response.path("description").asText()),
                where + status + " does not say what comes back");
        headers(where + status, response.path("headers"));
        response.path("content")
                .forEach(
                        content ->
                                require(
                                        !"array"
                                                .equals(
                                                        content.path("schema")
                                                                .path("type")
                                                                .asText()),
                                        where + status + " is a bare array"));
    }

    private void headers(String where, JsonNode headers) {
        headers.properties()
                .forEach(
                        header ->
                                require(
                                        header.getValue().has("$ref"),
                                        where + " describes " + header.getKey() + " again"));
    }

    private void headersOfEveryAnswer(JsonNode names) {
        require(names.toString().contains("X-Request-Id"), "X-Request-Id is of no answer");
        names.forEach(
                name ->
                        require(
                                contract.at("/components/headers").has(name.asText()),
                                name + " is sent with every answer and not described"));
    }

    /** Whoever generates a client is told where a token comes from, by addresses that are no machine's. */
    private void signIn(JsonNode schemes) {
        List<String> addresses = schemes.findValuesAsText("tokenUrl");
        require(
                !addresses.isEmpty() && addresses.stream().allMatch(one -> one.startsWith("/")),
                "the sign-in has no relative token URL");
    }

    private void examples(JsonNode node, String where) {
        node.properties()
                .forEach(
                        member -> {
                            JsonNode schema = member.getValue();
                            String here = where + "/" + member.getKey();
                            if (schema.isObject() && schema.path("examples").isArray()) {
                                schema.path("examples")
                                        .forEach(
                                                example ->
                                                        require(
                                                                isValid(schema, example),
                                                                here
                                                                        + ": the example "
                                                                        + example
                                                                        + " is not valid"));
                            }
                            if (schema.isObject()) {
                                examples(schema, here);
                            }
                        });
    }

    private boolean isValid(JsonNode schema, JsonNode example) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.set("components", contract.path("components"));
        document.setAll((ObjectNode) schema.deepCopy());
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(document)
                .validate(example)
                .isEmpty();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
