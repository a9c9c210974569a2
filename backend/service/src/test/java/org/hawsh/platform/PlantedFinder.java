package org.hawsh.platform;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What nobody may ever write: a finder that forgot whose people it may show. Only in the tests, and not below {@code /api}. */
@Path(PlantedFinder.PATH)
public class PlantedFinder {
    public static final String PATH = "/planted/people.json";

    private final EntityManager database;

    PlantedFinder(EntityManager database) {
        this.database = database;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    @Transactional
    public List<String> everybody() {
        return database.createQuery("select p.name.given from Participant p", String.class)
                .getResultList();
    }
}
