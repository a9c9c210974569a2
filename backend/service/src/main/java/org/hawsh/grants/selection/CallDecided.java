package org.hawsh.grants.selection;

import java.util.List;
import java.util.UUID;

/** It was decided who is supported under a call. Observed in the transaction that decides it. */
public record CallDecided(UUID callId, UUID centreId, List<SelectedApplication> selected) {}
