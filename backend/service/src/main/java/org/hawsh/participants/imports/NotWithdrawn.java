package org.hawsh.participants.imports;

import java.util.List;
import java.util.stream.Stream;
import org.hawsh.participants.imports.ImportPeople.InUse;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why an import is not taken back; nobody was removed. */
final class NotWithdrawn extends Refusal {
    private NotWithdrawn(List<Fault> faults) {
        super(ProblemType.STATE_CONFLICT, faults);
    }

    /** It has registered nobody yet. */
    static NotWithdrawn notCommitted() {
        return new NotWithdrawn(List.of(Fault.at("", "import-not-committed")));
    }

    static NotWithdrawn tooLate() {
        return new NotWithdrawn(List.of(Fault.at("", "import-too-old")));
    }

    static NotWithdrawn anotherAtWork() {
        return new NotWithdrawn(List.of(Fault.at("", "import-another-at-work")));
    }

    /** Says how many there are, and who the first of them are. */
    static NotWithdrawn inUse(List<InUse> people) {
        return new NotWithdrawn(
                Stream.concat(
                                Stream.of(Fault.at("", "import-people-in-use", people.get(0).of())),
                                people.stream()
                                        .map(
                                                one ->
                                                        Fault.at(
                                                                        "",
                                                                        "import-person-in-use",
                                                                        one.reference())
                                                                .about(one.id())))
                        .toList());
    }
}
