package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why an application ends. */
@Schema(name = "GrantApplicationReason")
record ApplicationReason(@NotNull @PlainText @Size(max = 200) String reason) {}
