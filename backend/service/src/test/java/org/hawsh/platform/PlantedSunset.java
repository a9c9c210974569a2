package org.hawsh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hawsh.platform.http.Sunset;

/** An operation that is about to go, while none of ours is. Only in the tests, and not below {@code /api}. */
@Path(PlantedSunset.PATH)
public class PlantedSunset {
    public static final String PATH = "/planted/lessons.json";
    public static final String OPERATION = "listLessons";

    @GET
    @PermitAll
    @Operation(operationId = OPERATION, hidden = true)
    @Sunset(deprecated = "2027-01-05", on = "2028-02-01")
    public List<String> lessons() {
        return List.of();
    }
}
