package org.hawsh.activities.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of the signed paper. */
@Schema(
        name = "SheetScanState",
        description =
                "COUNT_DIFFERS: the last scan on file shows another number of signatures than the sheet says came")
enum ScanState {
    MISSING,
    ON_FILE,
    COUNT_DIFFERS;

    /** @param counted the signatures on the last scan; null without one */
    static ScanState of(Integer counted, int came) {
        if (counted == null) {
            return MISSING;
        }
        return counted == came ? ON_FILE : COUNT_DIFFERS;
    }
}
