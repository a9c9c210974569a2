package org.hawsh.mediation.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.drafts.DraftRepository.Kept;
import org.hawsh.mediation.drafts.DraftRepository.Place;
import org.hawsh.mediation.vault.Envelopes;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** The caller's own drafts, each of a form and perhaps of a case the caller is a member of. */
@ApplicationScoped
@Transactional
class DraftService {
    private static final String SEALED = "mediation_draft.sealed";

    private final DraftRepository drafts;
    private final MediationCases cases;
    private final Envelopes envelopes;
    private final CurrentUser user;

    DraftService(
            DraftRepository drafts, MediationCases cases, Envelopes envelopes, CurrentUser user) {
        this.drafts = drafts;
        this.cases = cases;
        this.envelopes = envelopes;
        this.user = user;
    }

    DraftView save(DraftPlace asked, SaveDraft request) {
        Place place = placeOf(asked);
        ValidationFailed.ifAny(request.faults());
        UUID id = Ids.next();
        Instant now = Moments.now();
        drafts.save(id, place, now, envelopes.seal(SEALED, id, request.content()));
        return new DraftView(now, request.content());
    }

    DraftView read(DraftPlace asked) {
        return drafts.find(placeOf(asked))
                .map(kept -> opened(kept, asked.caseId()))
                .orElse(DraftView.NONE);
    }

    void delete(DraftPlace asked) {
        drafts.delete(placeOf(asked));
    }

    private DraftView opened(Kept kept, UUID caseId) {
        String content =
                envelopes.open(
                        SEALED, kept.id(), caseId, kept.wrapped(), kept.sealed(), String.class);
        return content == null ? DraftView.NONE : new DraftView(kept.savedAt(), content);
    }

    /** @throws Forbidden if it is of a case that is not the caller's, or of none that there is, alike */
    private Place placeOf(DraftPlace asked) {
        user.centresWith(Permissions.MEDIATION_CASE);
        if (asked.caseId() != null) {
            cases.mine(asked.caseId()).orElseThrow(Forbidden::new).mustBeReadable();
        }
        return new Place(user.subject(), asked.form(), asked.caseId(), asked.about());
    }
}
