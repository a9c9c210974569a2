package org.hawsh.mediation.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.centres.Centres;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What is heard of each party apart: whether it takes part, and whether that is safe. */
@ApplicationScoped
@Transactional
class HearingService {
    private final PartyRepository parties;
    private final PartyService book;
    private final MediationCases cases;
    private final Centres centres;
    private final EntityManager database;
    private final CurrentUser user;
    private final Records records;

    HearingService(
            PartyRepository parties,
            PartyService book,
            MediationCases cases,
            Centres centres,
            EntityManager database,
            CurrentUser user,
            Records records) {
        this.parties = parties;
        this.book = book;
        this.cases = cases;
        this.centres = centres;
        this.database = database;
        this.user = user;
        this.records = records;
    }

    /** Taking a consent back is possible at every stage, so the case need not be open for that. */
    ConsentView consent(UUID caseId, UUID partyId, RecordConsent request) {
        OpenedCase mediated = cases.lock(caseId);
        Party party = book.find(caseId, partyId);
        if (request.given()) {
            mediated.mustBeOpen();
        }
        ValidationFailed.ifAny(request.how().faults());
        ProcessConsent said = new ProcessConsent(party, request, user.subject(), mediated.key());
        database.persist(said);
        records.done(PartySheet.PARTY, party, request.given() ? "CONSENT" : "WITHDRAW");
        return said.view(mediated.key());
    }

    ScreeningView screen(UUID caseId, UUID partyId, RecordScreening request) {
        OpenedCase mediated = cases.lock(caseId).mustBeOpen();
        Party party = book.find(caseId, partyId);
        ValidationFailed.ifAny(request.faults(parties.questions(request.questionsVersion())));
        Screening screening =
                new Screening(
                        party,
                        request,
                        centres.todayAt(mediated.centreId()),
                        user.subject(),
                        mediated.key());
        database.persist(screening);
        records.done(PartySheet.PARTY, party, "SCREEN");
        return screening.view(mediated.key());
    }

    /** Newest first. */
    List<ScreeningView> screenings(UUID caseId, UUID partyId) {
        OpenedCase mediated = cases.read(caseId, FilePart.SCREENINGS);
        book.find(caseId, partyId);
        return parties.screeningsOf(partyId).stream()
                .map(screening -> screening.view(mediated.key()))
                .toList();
    }

    List<QuestionView> questions() {
        return parties.questions();
    }
}
