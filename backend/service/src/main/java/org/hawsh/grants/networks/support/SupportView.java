package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

@Schema(
        name = "NetworkSupport",
        description = "How support reaches a network; null for a way it does not take")
record SupportView(
        @Schema(description = "The network's") @NotNull UUID id,
        InKind inKind,
        CashBeforeWitnesses cash,
        TransferOffice transferOffice,
        MobileWallet mobileWallet,
        BankAccount bank,
        @Schema(description = "The one they like best; null where there is none")
                SupportWay preferred,
        @Schema(description = "0 until somebody said something") @NotNull Integer version)
        implements Versioned {

    static SupportView of(UUID network, SupportDetails details, int version) {
        return new SupportView(
                network,
                details.inKind(),
                details.cash(),
                details.transferOffice(),
                details.mobileWallet(),
                details.bank(),
                details.preferred(),
                version);
    }
}
