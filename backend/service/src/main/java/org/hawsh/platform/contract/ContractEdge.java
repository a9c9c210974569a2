package org.hawsh.platform.contract;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.Located;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Versioned;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a resource method says by its annotations and its type is declared from there, so that it is not said twice. */
final class ContractEdge {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName CONFLICT = DotName.createSimple(Conflict.class);
    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class);
    private static final DotName STREAM = DotName.createSimple(StreamingOutput.class);
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
    private static final DotName LOCATED = DotName.createSimple(Located.class);
    private static final String ID = "operationId";
    private static final String OK = "200";
    private static final String CREATED = "201";

    private final IndexView index;
    private final Map<String, MethodInfo> methods;

    /** The index of the build holds our classes more than once. */
    private ContractEdge(IndexView index) {
        this.index = index;
        this.methods =
                index.getAnnotations(OPERATION).stream()
                        .filter(found -> found.value(ID) != null)
                        .collect(
                                Collectors.toMap(
                                        found -> found.value(ID).asString(),
                                        found -> found.target().asMethod(),
                                        (one, again) -> one));
    }

    static void isDeclared(OpenAPI contract, IndexView index) {
        ContractEdge edge = new ContractEdge(index);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> edge.methods.containsKey(operation.getOperationId()))
                .forEach(
                        operation ->
                                edge.complete(
                                        operation, edge.methods.get(operation.getOperationId())));
    }

    private void complete(Operation operation, MethodInfo method) {
        if (method.hasAnnotation(Once.class)) {
            operation.addParameter(idempotencyKey());
        }
        ContractScans.areDeclared(operation, method);
        ContractPermissions.areSaid(operation, method);
        APIResponses answers = operation.getResponses();
        AnnotationInstance conflict = method.annotation(CONFLICT);
        if (conflict != null) {
            answers.addAPIResponse(
                    "409", OASFactory.createAPIResponse().description(conflict.value().asString()));
        }
        AnnotationInstance status = method.annotation(RESPONSE_STATUS);
        if (status != null
                && CREATED.equals(String.valueOf(status.value().asInt()))
                && answers.hasAPIResponse(OK)) {
            answers.addAPIResponse(CREATED, answers.getAPIResponse(OK).description("Created"));
            answers.removeAPIResponse(OK);
        }
        if (isFile(method)) {
            declare(answers, OK, HttpHeaders.CONTENT_DISPOSITION);
        }
        answered(method)
                .ifPresent(
                        view -> {
                            if (is(view, VERSIONED)) {
                                declare(answers, OK, HttpHeaders.ETAG);
                                declare(answers, CREATED, HttpHeaders.ETAG);
                            }
                            if (is(view, LOCATED)) {
                                declare(answers, CREATED, HttpHeaders.LOCATION);
                            }
                        });
        ContractSunsets.areSaid(operation, method);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void declare(APIResponses answers, String status, String header) {
        APIResponse answer = answers.getAPIResponse(status);
        if (answer != null) {
            ContractHeaders.sentWith(answer, header);
        }
    }

    /** What is answered as bytes is to be saved, and says what it is called. */
    private static boolean isFile(MethodInfo method) {
        Type view = viewOf(method);
        return view.kind() == Type.Kind.ARRAY || view.name().equals(STREAM);
    }

    /** The class of what is answered, also where it comes in a {@code RestResponse}. */
    private Optional<ClassInfo> answered(MethodInfo method) {
        return Optional.ofNullable(index.getClassByName(viewOf(method).name()));
    }

    private static Type viewOf(MethodInfo method) {
        Type type = method.returnType();
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(REST_RESPONSE)
                ? type.asParameterizedType().arguments().get(0)
                : type;
    }

    private boolean is(ClassInfo view, DotName wanted) {
        return view.interfaceNames().stream()
                .anyMatch(
                        name ->
                                name.equals(wanted)
                                        || Optional.ofNullable(index.getClassByName(name))
                                                .map(above -> is(above, wanted))
                                                .orElse(false));
    }
}
