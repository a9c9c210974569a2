package org.hawsh.access.views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view to keep, and of which list. */
@Schema(name = "SaveView")
record SaveView(@NotNull ViewedList list, @NotNull @Valid ViewDetails details) {}
