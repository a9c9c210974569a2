package org.hawsh.centres.people;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** Something that was signed, learned or looked into on a day, and is good until another. */
@Embeddable
@Schema(
        name = "StaffPaper",
        description = "Signed, learned or looked into on a day, and good until another")
record Paper(@NotNull LocalDate on, @NotNull LocalDate goodUntil) {

    static List<Fault> faults(String pointer, Paper paper) {
        if (paper == null) {
            return List.of();
        }
        if (paper.goodUntil.isBefore(paper.on)) {
            return List.of(Fault.at(pointer + "/goodUntil", "ends-before-it-begins"));
        }
        List<Fault> implausible = LocalMoments.implausible(pointer + "/on", paper.on);
        return implausible.isEmpty()
                ? LocalMoments.implausible(pointer + "/goodUntil", paper.goodUntil)
                : implausible;
    }
}
