package org.hawsh.mediation.followups;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.cases.CaseState;
import org.hawsh.mediation.cases.CaseStep;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.Fault;

/** After the mediation somebody asks three times, and the file is closed once all were asked or could not be reached. */
@ApplicationScoped
class FollowUpSteps implements CaseStep {
    private static final List<Integer> MONTHS = List.of(1, 3, 6);

    private final FollowUpRepository followUps;
    private final Centres centres;

    FollowUpSteps(FollowUpRepository followUps, Centres centres) {
        this.followUps = followUps;
        this.centres = centres;
    }

    @Override
    public List<Fault> missing(OpenedCase mediated, CaseState next) {
        return next == CaseState.CLOSED
                        && followUps.of(mediated.id()).stream().anyMatch(FollowUp::isMissing)
                ? List.of(Fault.at("/state", "mediation-follow-up-missing"))
                : List.of();
    }

    @Override
    public void became(OpenedCase mediated) {
        if (mediated.state() == CaseState.FOLLOW_UP) {
            LocalDate today = centres.todayAt(mediated.centreId());
            Stream<FollowUp> asked =
                    MONTHS.stream().map(months -> new FollowUp(mediated.id(), months, today));
            followUps.persist(asked);
        }
    }
}
