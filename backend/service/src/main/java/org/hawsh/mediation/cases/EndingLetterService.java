package org.hawsh.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.Records;

/** Writes the letter from what everybody may know of an ending. Nothing sealed is opened for it. */
@ApplicationScoped
@Transactional
class EndingLetterService {
    private final MediationCases files;
    private final Centres centres;
    private final Records records;

    EndingLetterService(MediationCases files, Centres centres, Records records) {
        this.files = files;
        this.centres = centres;
        this.records = records;
    }

    /**
     * @throws NotFound if the caller is no member of it
     * @throws CaseRefusal unless it ended without an agreement
     */
    EndingLetter write(UUID caseId, Language language) {
        MediationCase mediated = files.find(caseId, LockModeType.NONE);
        if (!mediated.endedWithoutAgreement()) {
            throw CaseRefusal.notEnded();
        }
        records.done(CaseSheet.CASE, mediated, "READ");
        return EndingLetter.of(mediated, centres.nameOf(mediated.centreId()), language);
    }
}
