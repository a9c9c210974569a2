package org.hawsh.platform.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * What an address names is named after what it is, and asked for in the address's order: {@code /courses/{id}/notes} is
 * published as {@code /courses/{courseId}/notes}. Where two ids follow each other, a generated client takes both as
 * arguments of one type, and their names and their order are all that keeps them from being exchanged.
 */
final class ContractPaths {
    private static final String ID = "{id}";
    private static final Map<String, String> IRREGULAR =
            Map.of("children", "child", "staff", "staffMember");

    /** What some resources call the thing of a collection already, by the collection. */
    private final Map<String, String> called = new HashMap<>();

    private ContractPaths(Paths paths) {
        paths.getPathItems().keySet().forEach(this::learn);
    }

    static void areNamed(OpenAPI contract) {
        ContractPaths names = new ContractPaths(contract.getPaths());
        Paths named = OASFactory.createPaths();
        contract.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) -> {
                            String to = names.named(path);
                            item.getOperations()
                                    .values()
                                    .forEach(operation -> names.rename(operation, path, to));
                            named.addPathItem(to, item);
                        });
        contract.setPaths(named);
    }

    private void learn(String path) {
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].endsWith("Id}")) {
                called.put(segments[i - 1], segments[i]);
            }
        }
    }

    private String named(String path) {
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].equals(ID)) {
                segments[i] = idOf(segments[i - 1]);
            }
        }
        return String.join("/", segments);
    }

    /** Below a kind that the address names itself stands a record of any kind. */
    private String idOf(String collection) {
        return collection.startsWith("{")
                ? "{recordId}"
                : called.getOrDefault(collection, "{%sId}".formatted(one(collection)));
    }

    private void rename(Operation operation, String from, String to) {
        if (operation.getParameters() == null) {
            return;
        }
        List<String> before = variables(from);
        List<String> after = variables(to);
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        parameters.stream()
                .filter(parameter -> parameter.getIn() == In.PATH)
                .forEach(
                        parameter ->
                                parameter.setName(after.get(before.indexOf(parameter.getName()))));
        parameters.sort(
                Comparator.comparingInt(
                        parameter ->
                                parameter.getIn() == In.PATH
                                        ? after.indexOf(parameter.getName())
                                        : after.size()));
        operation.setParameters(parameters);
    }

    private static List<String> variables(String path) {
        return List.of(path.split("/")).stream()
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }

    /** One of a collection: {@code role-assignments} holds a {@code roleAssignment}. */
    private static String one(String collection) {
        String one =
                collection
                        .replaceFirst("ies$", "y")
                        .replaceFirst("sses$", "ss")
                        .replaceFirst("(?<!s)s$", "");
        StringBuilder name = new StringBuilder();
        for (String word : IRREGULAR.getOrDefault(collection, one).split("-")) {
            name.append(
                    name.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
