package org.hawsh.mediation.attachments;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why a file is not taken. */
final class AttachmentRefusal extends Refusal {
    private AttachmentRefusal(ProblemType type, Fault fault) {
        super(type, List.of(fault));
    }

    static AttachmentRefusal tooLarge() {
        return new AttachmentRefusal(
                ProblemType.PAYLOAD_TOO_LARGE,
                Fault.at("", "mediation-attachment-too-large", AttachedFile.MOST_BYTES >> 20));
    }

    static AttachmentRefusal full() {
        return new AttachmentRefusal(
                ProblemType.STATE_CONFLICT,
                Fault.at(
                        "",
                        "mediation-attachments-full",
                        AttachedFile.MOST_OF_A_CASE,
                        AttachedFile.MOST_BYTES_OF_A_CASE >> 20));
    }
}
