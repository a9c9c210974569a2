package org.hawsh.platform.database;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is asking and which centres the database may show them during this request: what row-level security compares with.
 * Empty until somebody has been recognised, so that a forgotten filter meets a wall.
 */
@RequestScoped
public class CallerScope {
    private UUID caller;
    private List<UUID> centres = List.of();
    private boolean unhurried;

    public void enter(UUID caller, Collection<UUID> centres) {
        this.caller = caller;
        this.centres = List.copyOf(centres);
    }

    /** Nobody waits for what is done from here on: a statement of it may take longer ({@link Patience}). */
    public void takeTime() {
        unhurried = true;
    }

    boolean isUnhurried() {
        return unhurried;
    }

    /** Empty while nobody has been recognised. */
    public Optional<UUID> caller() {
        return Optional.ofNullable(caller);
    }

    /** As PostgreSQL writes an array of uuid. */
    String asArray() {
        return centres.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
