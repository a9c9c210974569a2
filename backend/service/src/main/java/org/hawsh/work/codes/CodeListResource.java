package org.hawsh.work.codes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/code-lists")
@Tag(name = "Code lists", description = "Reasons, causes and kinds a house may want to change")
class CodeListResource {
    private static final String VIEW = "code-list";

    private final CodeListService lists;
    private final Answers answers;

    CodeListResource(CodeListService lists, Answers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listCodeLists", summary = "List every code list with its codes")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CodeLists.class)))
    @APIResponse(responseCode = "304", description = "As in the answer of this ETag")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public RestResponse<WholeList<CodeListView>> listCodeLists(@Context Request request) {
        return answers.cacheable(WholeList.of(lists.all()), VIEW, request);
    }

    @GET
    @Path("/{list}")
    @Operation(operationId = "readCodeList", summary = "Read one code list with its codes")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CodeListView.class)))
    @APIResponse(responseCode = "304", description = "As in the answer of this ETag")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public RestResponse<CodeListView> readCodeList(
            @PathParam("list")
                    @Parameter(description = "The name of the list, as listCodeLists has it")
                    String list,
            @Context Request request) {
        return answers.cacheable(lists.read(list), VIEW, request);
    }

    @POST
    @Path("/{list}/codes")
    @Once
    @ResponseStatus(201)
    @Conflict("The list has this code already")
    @Operation(operationId = "addCode", summary = "Add a code to a list; it is offered at once")
    @PermissionsAllowed(Permissions.CODE_LIST_MANAGE)
    public CodeView addCode(
            @PathParam("list")
                    @Parameter(description = "The name of the list, as listCodeLists has it")
                    String list,
            @NotNull @Valid AddCode body) {
        return lists.add(list, body);
    }
}
