package org.hawsh.work.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a file may be committed. */
@Schema(
        name = "FileState",
        description =
                "CHECKED can be committed; FAULTY cannot, for its faults, because it is not checked to the end or because it was taken back; COMMITTED is stored")
public enum FileState {
    CHECKED,
    FAULTY,
    COMMITTED
}
