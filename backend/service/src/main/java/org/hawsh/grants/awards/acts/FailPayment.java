package org.hawsh.grants.awards.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.platform.words.PlainText;

/** That a payment did not arrive, and what then. */
@Schema(name = "FailGrantPayment", description = "That a payment did not arrive, and what then")
public record FailPayment(
        @Schema(
                        description =
                                "CAME_BACK and ENTERED_BY_MISTAKE are of what was paid, and wait for a second person")
                @NotNull
                PaymentFailure reason,
        @PlainText @Size(min = 1, max = 200) String words,
        @Schema(
                        description =
                                "By which means it is to be tried, asked for and approved anew; null to try again as it was")
                InstalmentMeans otherMeans) {}
