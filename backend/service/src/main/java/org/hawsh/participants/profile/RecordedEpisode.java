package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

@Schema(description = "That it was written down; what was written is read separately")
record RecordedEpisode(@NotNull UUID id, @NotNull Instant recordedAt) implements PartOf {}
