package org.hawsh.grants.selection.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.selection.Outcome;
import org.hawsh.grants.selection.SelectionRefusal;
import org.hawsh.grants.selection.Selections;
import org.hawsh.work.records.Records;

/** Writes the letter out of what was decided. */
@ApplicationScoped
@Transactional
class SelectionLetterService {
    private final Selections selections;
    private final Applications applications;
    private final Calls calls;
    private final Centres centres;
    private final Records records;

    SelectionLetterService(
            Selections selections,
            Applications applications,
            Calls calls,
            Centres centres,
            Records records) {
        this.selections = selections;
        this.applications = applications;
        this.calls = calls;
        this.centres = centres;
        this.records = records;
    }

    /** @throws SelectionRefusal before it is decided */
    SelectionLetter write(UUID id) {
        ApplicationRef application = applications.require(id, Permissions.GRANT_READ);
        Outcome outcome =
                selections.outcomeOf(application).orElseThrow(SelectionRefusal::undecided);
        CallRef call = calls.at(application.centreId(), application.callId()).orElseThrow();
        records.done(LetterSheet.LETTER.did("READ_LETTER", id, application.centreId()));
        return SelectionLetter.of(
                application,
                outcome,
                calls.terms(call.id()),
                centres.nameOf(application.centreId()),
                call.title(),
                outcome.decidedAt().atZone(centres.zoneOf(application.centreId())).toLocalDate());
    }
}
