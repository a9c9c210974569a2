package org.hawsh.access.incidents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a device was lost. */
@Schema(name = "DeviceLossKind")
enum LossKind {
    LOST,
    STOLEN,
    SEIZED
}
