package org.hawsh.mediation.breakglass;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** Asking for a file of another centre, and closing it. */
@ApplicationScoped
@Transactional
class OpeningService {
    private final OpeningRepository openings;
    private final OpeningPapers papers;
    private final CaseVault vault;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    OpeningService(
            OpeningRepository openings,
            OpeningPapers papers,
            CaseVault vault,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.openings = openings;
        this.papers = papers;
        this.vault = vault;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    /** Does the same work and answers the same whether the reference fits a case or not, but for an emergency, which opens it. */
    OpeningView request(RequestOpening request) {
        user.centresWith(Permissions.MEDIATION_BREAK_GLASS, request.centreId());
        ValidationFailed.ifAny(request.faults());
        OpeningRepository.ToOpen found = openings.toOpen(request.reference(), request.emergency());
        if (found.remaining() <= 0) {
            throw OpeningRefusal.soMany(request.emergency());
        }
        Opening opening = opening(request, found);
        if (request.emergency() && !opening.fitsACase()) {
            QuarkusTransaction.requiringNew().run(() -> keep(opening));
            ValidationFailed.ifAny(List.of(Fault.at("/reference", "mediation-no-such-file")));
        }
        keep(opening);
        return shown(opening);
    }

    /** Under a key that is thrown away, the reason for what fits nothing is kept in no words. */
    private Opening opening(RequestOpening request, OpeningRepository.ToOpen found) {
        CaseKey key =
                found.caseId() == null
                        ? vault.ofNobody()
                        : vault.unwrapped(found.caseId(), found.wrapped());
        return key.isDestroyed()
                ? new Opening(request, null, vault.ofNobody(), user.subject())
                : new Opening(request, found.caseId(), key, user.subject());
    }

    private void keep(Opening opening) {
        records.created(opening, OpeningSheet.OPENING.did("REQUEST", opening));
    }

    Page<OpeningView> list(Paging paging) {
        Page<Opening> own =
                cursors.page(
                        paging,
                        user.subject() + ":openings",
                        (after, count) ->
                                openings.ownOf(
                                        user.subject(),
                                        OpeningPlace.of(after, OpeningPlace.NEWEST),
                                        count),
                        opening -> opening.placeByAsking().written());
        Map<UUID, AccountRef> names = papers.names(own.items());
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(own.items()));
        return own.map(opening -> opening.view(names, Moments.now()));
    }

    /** What is over already stays as it is. */
    OpeningView end(UUID id) {
        Opening opening = openings.ownOf(user.subject(), id).orElseThrow(NotFound::new);
        opening.end();
        records.done(OpeningSheet.OPENING, opening, "END");
        return shown(opening);
    }

    private OpeningView shown(Opening opening) {
        openings.refresh(opening);
        return opening.view(papers.names(List.of(opening)), Moments.now());
    }
}
