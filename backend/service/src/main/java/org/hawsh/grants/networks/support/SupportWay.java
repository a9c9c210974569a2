package org.hawsh.grants.networks.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How support reaches a network. */
@Schema(name = "NetworkSupportWay")
enum SupportWay {
    IN_KIND,
    CASH,
    TRANSFER_OFFICE,
    MOBILE_WALLET,
    BANK
}
