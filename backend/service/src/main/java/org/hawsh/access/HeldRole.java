package org.hawsh.access;

import java.util.UUID;

/** A role somebody holds now in one centre; an assignment to every centre is one of these for each. */
record HeldRole(Role role, UUID centreId, boolean everywhere) {}
