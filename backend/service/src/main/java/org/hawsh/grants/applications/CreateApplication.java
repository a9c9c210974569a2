package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Begins a draft; everything else is written into it bit by bit. */
@Schema(name = "CreateGrantApplication")
record CreateApplication(
        @NotNull UUID centreId,
        @NotNull UUID callId,
        @NotNull UUID networkId,
        @NotNull @PlainText @Size(max = 160) String title) {}
