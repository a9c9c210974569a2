package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

@Schema(name = "RecordReversal")
record ReverseTransaction(@NotNull @PlainText @Size(max = 500) String reason) {}
