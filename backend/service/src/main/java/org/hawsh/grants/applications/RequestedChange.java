package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What to mend in one part of an application. */
@Schema(name = "GrantApplicationChange", description = "What to mend in one part")
record RequestedChange(
        @NotNull ApplicationPart part, @NotNull @PlainText @Size(max = 500) String words) {}
