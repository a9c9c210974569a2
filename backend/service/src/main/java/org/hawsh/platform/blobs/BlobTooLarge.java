package org.hawsh.platform.blobs;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The file is larger than is taken there. */
public final class BlobTooLarge extends Refusal {
    public BlobTooLarge() {
        super(ProblemType.PAYLOAD_TOO_LARGE, List.of());
    }
}
