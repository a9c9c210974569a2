package org.hawsh.participants.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an export stands. */
@Schema(name = "ParticipantExportState")
enum ExportState {
    REQUESTED,
    APPROVED,
    REFUSED
}
