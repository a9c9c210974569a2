package org.hawsh.places;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which places: those of a level, those that lie in another, or both. */
record PlaceFilter(
        @QueryParam("level") @Parameter(description = "Only places of this level") PlaceLevel level,
        @QueryParam("parent")
                @Size(max = 20)
                @Parameter(description = "Code of the place they lie in", example = "IQG13")
                String parent,
        @QueryParam("scheme")
                @Parameter(
                        description =
                                "One list; if left out the COD list and what it does not know yet")
                PlaceScheme scheme,
        @QueryParam("on") @Parameter(description = "Valid on this day; today if left out")
                LocalDate on,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}
