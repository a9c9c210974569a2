package org.hawsh.platform.workbooks;

import java.util.List;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The file is larger than is taken in one piece. */
public final class ImportTooLarge extends Refusal {
    public ImportTooLarge() {
        super(ProblemType.PAYLOAD_TOO_LARGE, List.of());
    }
}
