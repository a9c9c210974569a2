package org.hawsh.grants.goods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantPurchaseState", description = "Whether the network has what was bought")
enum PurchaseState {
    OPEN,
    DELIVERED
}
