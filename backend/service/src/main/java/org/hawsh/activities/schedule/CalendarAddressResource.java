package org.hawsh.activities.schedule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/me/calendar-address")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
class CalendarAddressResource {
    private final CalendarAddressService addresses;

    CalendarAddressResource(CalendarAddressService addresses) {
        this.addresses = addresses;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createCalendarAddress",
            summary = "Make an address for the calendar of what I teach; an earlier one ends")
    @APIResponseSchema(
            value = CalendarAddress.class,
            responseCode = "201",
            responseDescription = "Made; it is shown this once")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public CalendarAddress createCalendarAddress() {
        return addresses.create();
    }

    @POST
    @Path("/ending")
    @ResponseStatus(204)
    @Operation(operationId = "endCalendarAddress", summary = "End the address of my calendar")
    @APIResponse(responseCode = "204", description = "Nothing is found under it any more")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public void endCalendarAddress() {
        addresses.end();
    }
}
