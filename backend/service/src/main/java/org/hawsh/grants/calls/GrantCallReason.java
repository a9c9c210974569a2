package org.hawsh.grants.calls;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why a call is withdrawn. */
@Schema(name = "GrantCallReason")
record GrantCallReason(@NotNull @PlainText @Size(max = 200) String reason) {}
