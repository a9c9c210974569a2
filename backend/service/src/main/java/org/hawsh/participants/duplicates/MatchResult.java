package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The likeliest first; empty where nobody comes near. */
record MatchResult(@Schema(description = "At most ten") @NotNull List<PossibleDuplicate> items) {}
