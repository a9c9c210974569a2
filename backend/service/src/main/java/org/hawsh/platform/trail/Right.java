package org.hawsh.platform.trail;

import java.util.Set;
import java.util.UUID;

/**
 * Something a caller must be allowed to do.
 *
 * @param permission as the roles name it
 * @param anyOf the centres of which one suffices; empty where it must be held everywhere
 */
public record Right(String permission, Set<UUID> anyOf) {

    public static Right everywhere(String permission) {
        return new Right(permission, Set.of());
    }

    public static Right at(String permission, UUID centre) {
        return new Right(permission, Set.of(centre));
    }

    public boolean needsEveryCentre() {
        return anyOf.isEmpty();
    }
}
