package org.hawsh.participants.households;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Somebody who may fetch a child from now on, or must never be given it. */
record NameCollector(
        @NotNull CollectorKind kind,
        @Schema(examples = "Maryam Ali") @NotNull @PlainText @Size(max = 120) String name,
        @Schema(examples = "aunt") @PlainText @Size(max = 80) String relation,
        @Schema(pattern = PhoneNumber.PROMISED, examples = "+964 770 123 4567") @PhoneNumber.Phone
                String phone,
        @Schema(description = "The entry this one is written instead of") UUID replaces) {}
