package org.hawsh.participants.figures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;

@Path("/api/v1/participants/people-by-day")
@Tag(name = "History before the register")
class PeopleByDayResource {
    private final PeopleByDayService people;

    PeopleByDayResource(PeopleByDayService people) {
        this.people = people;
    }

    @GET
    @Operation(
            operationId = "countPeopleByDay",
            summary =
                    "Count the people who had taken part by a day, with the provenance of the number",
            description =
                    "People and not visits. Of each centre: everybody in the register whose day of registration is not later; plus the"
                            + " opening figures of people outside the register; plus what an opening figure of everybody counted"
                            + " beyond these by its own day. Nobody is counted twice, and a person shared by two centres counts where they"
                            + " were first registered.")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_READ)
    public PeopleByDay countPeopleByDay(
            @QueryParam("asOf") @Parameter(description = "The end of this day; today if left out")
                    LocalDate asOf) {
        return people.count(asOf);
    }
}
