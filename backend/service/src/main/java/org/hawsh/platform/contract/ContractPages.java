package org.hawsh.platform.contract;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A page is named after what stands on it: what lists a {@code CourseSession} is a {@code CourseSessionPage}. */
final class ContractPages {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PAGE = "Page";
    private static final String ITEMS = "items";

    private ContractPages() {}

    static void areNamed(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Map<String, String> names = new TreeMap<>();
        Map<String, Schema> pages = new TreeMap<>();
        schemas.forEach(
                (name, schema) -> {
                    if (name.endsWith(PAGE) && isOfItems(schema)) {
                        names.put(SCHEMAS + name, itemOf(schema) + PAGE);
                        pages.put(itemOf(schema).substring(SCHEMAS.length()) + PAGE, schema);
                    }
                });
        names.keySet()
                .forEach(
                        ref ->
                                contract.getComponents()
                                        .removeSchema(ref.substring(SCHEMAS.length())));
        pages.forEach(contract.getComponents()::addSchema);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(answer -> answer.getContent())
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(
                        schema ->
                                schema != null
                                        && schema.getRef() != null
                                        && names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }

    private static boolean isOfItems(Schema page) {
        Schema items = page.getProperties() == null ? null : page.getProperties().get(ITEMS);
        return items != null && items.getItems() != null && itemOf(page) != null;
    }

    private static String itemOf(Schema page) {
        return page.getProperties().get(ITEMS).getItems().getRef();
    }
}
