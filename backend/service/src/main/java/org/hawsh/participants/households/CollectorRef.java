package org.hawsh.participants.households;

import java.util.UUID;

/** A collector as other features see one. */
public record CollectorRef(
        UUID id, UUID childId, CollectorKind kind, String name, String relation, String phone) {}
