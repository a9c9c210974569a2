package org.hawsh.mediation.followups;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** What was heard when somebody asked. */
@Schema(name = "RecordMediationFollowUp")
record RecordFollowUp(@NotNull Durability durability, @PlainText @Size(max = 5_000) String told) {}
