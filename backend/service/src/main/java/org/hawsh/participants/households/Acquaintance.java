package org.hawsh.participants.households;

import java.util.UUID;

/**
 * Somebody whom the register knows with a person: of the same household, who fetches or must not fetch a child of it, or a
 * guardian; now, or once.
 *
 * @param of reference of the person they are known with
 * @param id in the register; null for whoever is only named there
 * @param phone as it is stored; null if none is
 * @param themself whether it is that person
 */
public record Acquaintance(String of, UUID id, String name, String phone, boolean themself) {}
