package org.hawsh.platform.workbooks;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The file as a whole cannot be read, so there are no rows to speak of. */
public final class ImportUnreadable extends Refusal {
    public ImportUnreadable(String code, Object... values) {
        super(ProblemType.IMPORT_UNREADABLE, List.of(Fault.at("", code, values)));
    }
}
