package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;

@Schema(
        name = "NetworkMix",
        description =
                "How mixed a network says it is, in per cent of those who answered, rounded to 5; null where too few said so")
record MixView(
        @NotNull UUID networkId,
        @Schema(description = "Null where nobody was asked yet") LocalDate askedOn,
        @Schema(examples = "45") Integer hostCommunity,
        @Schema(examples = "55") Integer displaced,
        @Schema(examples = "0") Integer returnees)
        implements InList {

    static MixView unasked(UUID network) {
        return new MixView(network, null, null, null, null);
    }
}
