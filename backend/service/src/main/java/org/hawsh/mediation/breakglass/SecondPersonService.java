package org.hawsh.mediation.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.CurrentUser;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** The second person: another supervisor, who has no part in the case. In an emergency they come after. */
@ApplicationScoped
@Transactional
class SecondPersonService {
    private final OpeningRepository openings;
    private final OpeningPapers papers;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    SecondPersonService(
            OpeningRepository openings,
            OpeningPapers papers,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.openings = openings;
        this.papers = papers;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<OpeningRequestView> list(Paging paging) {
        Page<Opening> page =
                cursors.page(
                        paging,
                        user.subject() + ":opening-requests",
                        (after, count) ->
                                openings.waitingForSecondPerson(
                                        user.subject(),
                                        Moments.now(),
                                        OpeningPlace.of(after, OpeningPlace.FIRST),
                                        count),
                        opening -> opening.placeByAsking().written());
        List<Opening> waiting = page.items();
        Map<UUID, AccountRef> names = papers.names(waiting);
        Map<UUID, CaseKey> keys = papers.keys(waiting);
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(waiting));
        return page.map(opening -> opening.requestView(names, keys.get(opening.id())));
    }

    void approve(UUID id) {
        Opening opening = find(id);
        opening.approve(user.subject());
        records.done(OpeningSheet.OPENING, opening, "APPROVE");
    }

    void refuse(UUID id) {
        Opening opening = find(id);
        opening.refuse(user.subject());
        records.done(OpeningSheet.OPENING, opening, "REFUSE");
    }

    private Opening find(UUID id) {
        return openings.beforeSecondPerson(user.subject(), id).orElseThrow(NotFound::new);
    }
}
