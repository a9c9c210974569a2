package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Somebody is in danger: the supervisor reads it at once. */
@Schema(name = "RaiseMediationAlert")
record RaiseAlert(@NotNull @PlainText @Size(max = 2_000) String text) {}
