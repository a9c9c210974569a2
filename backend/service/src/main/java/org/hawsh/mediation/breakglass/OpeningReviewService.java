package org.hawsh.mediation.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** Who is told of an opening: the members of the case, and the officer, who says whether it was justified. */
@ApplicationScoped
@Transactional
class OpeningReviewService {
    private final OpeningRepository openings;
    private final OpeningPapers papers;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    OpeningReviewService(
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

    /** @param caseId null for all the caller is a member of */
    Page<OpeningNotice> notices(UUID caseId, Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.MEDIATION_CASE);
        Page<Opening> page =
                cursors.page(
                        paging,
                        user.subject() + ":opening-notices:" + caseId,
                        (after, count) ->
                                openings.ofMember(
                                        caseId,
                                        scope,
                                        user.subject(),
                                        OpeningPlace.of(after, OpeningPlace.NEWEST),
                                        count),
                        opening -> opening.placeByOpening().written());
        List<Opening> told = page.items();
        Map<UUID, AccountRef> names = papers.names(told);
        Map<UUID, CaseKey> keys = papers.keys(told);
        Map<UUID, List<PartRead>> read = papers.read(told);
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(told));
        return page.map(
                opening ->
                        opening.notice(
                                names,
                                keys.get(opening.id()),
                                read.getOrDefault(opening.id(), List.of())));
    }

    Page<OpeningReviewView> reviews(Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.MEDIATION_OPENING_REVIEW);
        Page<Opening> page =
                cursors.page(
                        paging,
                        user.subject() + ":opening-reviews",
                        (after, count) ->
                                openings.toReview(
                                        scope, OpeningPlace.of(after, OpeningPlace.FIRST), count),
                        opening -> opening.placeByOpening().written());
        List<Opening> opened = page.items();
        Map<UUID, AccountRef> names = papers.names(opened);
        Map<UUID, CaseKey> keys = papers.keys(opened);
        Map<UUID, List<PartRead>> read = papers.read(opened);
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(opened));
        return page.map(
                opening ->
                        opening.reviewView(
                                names,
                                keys.get(opening.id()),
                                read.getOrDefault(opening.id(), List.of()),
                                Moments.now()));
    }

    void review(UUID id, ReviewOpening said) {
        Opening opening =
                openings.toReview(id, user.centresWith(Permissions.MEDIATION_OPENING_REVIEW))
                        .orElseThrow(NotFound::new);
        opening.review(said, papers.keys(List.of(opening)).get(id), user.subject());
        records.done(OpeningSheet.OPENING, opening, "REVIEW");
    }
}
