package org.hawsh.access.clients;

import java.util.UUID;

/** A service client is ended in this very transaction: what it holds ends with it. */
public record ServiceClientEnded(UUID subject, UUID by, String because) {}
