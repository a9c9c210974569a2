package org.hawsh.mediation.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.vault.CaseKey;
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

    OpeningReviewService(
            OpeningRepository openings, OpeningPapers papers, CurrentUser user, Records records) {
        this.openings = openings;
        this.papers = papers;
        this.user = user;
        this.records = records;
    }

    /** @param caseId null for all the caller is a member of */
    List<OpeningNotice> notices(UUID caseId) {
        List<Opening> told =
                openings.ofMember(
                        caseId, user.centresWith(Permissions.MEDIATION_CASE), user.subject());
        Map<UUID, AccountRef> names = papers.names(told);
        Map<UUID, CaseKey> keys = papers.keys(told);
        Map<UUID, List<PartRead>> read = papers.read(told);
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(told));
        return told.stream()
                .map(
                        opening ->
                                opening.notice(
                                        names,
                                        keys.get(opening.id()),
                                        read.getOrDefault(opening.id(), List.of())))
                .toList();
    }

    List<OpeningReviewView> reviews() {
        List<Opening> opened =
                openings.toReview(user.centresWith(Permissions.MEDIATION_OPENING_REVIEW));
        Map<UUID, AccountRef> names = papers.names(opened);
        Map<UUID, CaseKey> keys = papers.keys(opened);
        Map<UUID, List<PartRead>> read = papers.read(opened);
        records.shown(OpeningSheet.OPENING.didToMany("LIST"), OpeningPapers.ids(opened));
        return opened.stream()
                .map(
                        opening ->
                                opening.reviewView(
                                        names,
                                        keys.get(opening.id()),
                                        read.getOrDefault(opening.id(), List.of()),
                                        Moments.now()))
                .toList();
    }

    void review(UUID id, ReviewOpening said) {
        Opening opening =
                openings.toReview(id, user.centresWith(Permissions.MEDIATION_OPENING_REVIEW))
                        .orElseThrow(NotFound::new);
        opening.review(said, papers.keys(List.of(opening)).get(id), user.subject());
        records.done(OpeningSheet.OPENING, opening, "REVIEW");
    }
}
