package org.hawsh.platform.contract;

import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.hawsh.platform.http.IdempotencyKey;

/**
 * The parameters many operations take, each described once in the components. One that says something of its own stays
 * where it is. {@code Accept-Language} is none of them, although every operation reads it: it belongs to a client and not
 * to a call, and as a parameter it would be one more argument of each.
 */
final class ContractParameters {
    private static final String PARAMETERS = "#/components/parameters/";
    private static final String ID = "Id";

    /** By the name of the component. */
    private static final Map<String, Parameter> SHARED =
            Map.of(
                    HttpHeaders.IF_MATCH,
                    header(HttpHeaders.IF_MATCH, "The ETag of what was seen").required(true),
                    IdempotencyKey.HEADER,
                    header(
                            IdempotencyKey.HEADER,
                            "Sent again with the same key, it has one effect and the same answer; kept for 72 hours"),
                    "Limit",
                    query("limit", "How many there may be on the page")
                            .schema(
                                    OASFactory.createSchema()
                                            .addType(Schema.SchemaType.INTEGER)
                                            .format("int32")
                                            .minimum(BigDecimal.ONE)
                                            .maximum(BigDecimal.valueOf(200))
                                            .defaultValue(50)),
                    "Cursor",
                    query("cursor", "next of the page before").schema(text()),
                    "OnlyCentre",
                    query("centreId", "One centre; all of the caller's if left out")
                            .schema(text().format("uuid")),
                    "OfCentre",
                    query("centreId", "Of which centre")
                            .required(true)
                            .schema(text().format("uuid")));

    private ContractParameters() {}

    static void areShared(OpenAPI contract) {
        Components components = contract.getComponents();
        SHARED.forEach(components::addParameter);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> share(operation, components));
    }

    private static void share(Operation operation, Components components) {
        List<Parameter> own = operation.getParameters();
        if (own != null) {
            operation.setParameters(
                    own.stream().map(parameter -> shared(parameter, components)).toList());
        }
    }

    private static Parameter shared(Parameter own, Components components) {
        type(own.getSchema());
        if (isId(own) && own.getDescription() == null) {
            String name =
                    Character.toUpperCase(own.getName().charAt(0)) + own.getName().substring(1);
            components.addParameter(name, own.description(whose(own.getName())));
            return reference(name);
        }
        return like(own).map(ContractParameters::reference).orElse(own);
    }

    /** A default is written as a text and is what its type says. */
    private static void type(Schema schema) {
        if (schema.getDefaultValue() instanceof String text
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
    }

    private static boolean isId(Parameter parameter) {
        return parameter.getIn() == In.PATH && "uuid".equals(parameter.getSchema().getFormat());
    }

    private static String whose(String name) {
        return "The id of the "
                + ContractTexts.inWords(name.substring(0, name.length() - ID.length()));
    }

    /** The component that says the same. */
    private static Optional<String> like(Parameter own) {
        return SHARED.entrySet().stream()
                .filter(shared -> saysTheSame(own, shared.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean saysTheSame(Parameter own, Parameter shared) {
        Schema schema = own.getSchema();
        return own.getIn() == shared.getIn()
                && own.getName().equals(shared.getName())
                && Boolean.TRUE.equals(own.getRequired())
                        == Boolean.TRUE.equals(shared.getRequired())
                && (own.getDescription() == null
                        || own.getDescription().equals(shared.getDescription()))
                && Objects.equals(schema.getType(), shared.getSchema().getType())
                && Objects.equals(schema.getMaximum(), shared.getSchema().getMaximum());
    }

    private static Parameter reference(String component) {
        return OASFactory.createParameter().ref(PARAMETERS + component);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter().name(name).in(In.QUERY).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
