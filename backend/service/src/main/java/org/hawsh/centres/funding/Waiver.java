package org.hawsh.centres.funding;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Who of the funder agreed, before it was done, that its name is not shown, and why. */
@Embeddable
@Schema(name = "VisibilityWaiver", description = "Who of the funder agreed, when and why")
record Waiver(
        @NotNull @PlainText @Size(max = 200) String agreedBy,
        @NotNull LocalDate agreedOn,
        @NotNull @PlainText @Size(max = 300) String reason) {}
