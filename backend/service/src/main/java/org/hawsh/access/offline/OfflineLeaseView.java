package org.hawsh.access.offline;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;

@Schema(
        name = "OfflineLease",
        description =
                "For how long a device may open what it keeps, and what that takes besides the PIN")
record OfflineLeaseView(
        @NotNull UUID id,
        @Schema(description = "As the device calls itself") @NotNull UUID device,
        @Schema(description = "The service's share of the key: 32 random bytes, base64") @NotNull
                String share,
        @Schema(description = "When it ends, by the clock of the service") @NotNull
                Instant validUntil,
        @Schema(
                        description = "The same by no clock: so many seconds from now on",
                        examples = "86400")
                @NotNull
                int secondsLeft)
        implements Addressed {

    /** Whoever writes it into a log by mistake writes no share. */
    @Override
    public String toString() {
        return "offline lease " + id;
    }
}
