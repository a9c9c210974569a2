package org.hawsh.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestGrantApplicationChanges")
record RequestChanges(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid RequestedChange> changes) {}
