package org.hawsh.participants.households;

import java.util.UUID;

/** Somebody whose children are asked for, by the name lists show. */
public record ParentRef(UUID id, String name) {}
