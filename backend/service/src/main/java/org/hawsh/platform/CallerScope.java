package org.hawsh.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The centres the database may show during this request: what row-level security compares with. Empty until somebody
 * has been recognised, so that a forgotten filter meets a wall.
 */
@RequestScoped
public class CallerScope {
    private List<UUID> centres = List.of();

    public void enter(Collection<UUID> centres) {
        this.centres = List.copyOf(centres);
    }

    /** As PostgreSQL writes an array of uuid. */
    String asArray() {
        return centres.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
