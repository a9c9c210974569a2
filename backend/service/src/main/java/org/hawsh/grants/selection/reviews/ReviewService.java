package org.hawsh.grants.selection.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.applications.Applications;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.calls.GrantCallState;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reviewing, by the reviewer. Nobody else's review is found. */
@ApplicationScoped
@Transactional
class ReviewService {
    private final ReviewRepository reviews;
    private final Applications applications;
    private final Calls calls;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    ReviewService(
            ReviewRepository reviews,
            Applications applications,
            Calls calls,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.reviews = reviews;
        this.applications = applications;
        this.calls = calls;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<ReviewSummary> page(ReviewFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.GRANT_REVIEW);
        Page<GrantReview> page =
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        "%s:reviews:%s".formatted(user.subject(), filter.state()),
                        (before, count) ->
                                reviews.page(scope, user.subject(), filter.state(), before, count),
                        GrantReview::id);
        records.shown(
                ReviewSheet.REVIEW.didToMany("LIST"),
                page.items().stream().map(GrantReview::id).toList());
        Map<UUID, CallRef> called = calls.byId(ids(page, GrantReview::callId));
        Map<UUID, ApplicationRef> planned =
                applications.byId(ids(page, GrantReview::applicationId));
        return page.map(
                review ->
                        new ReviewSummary(
                                review.id(),
                                review.centreId(),
                                called.get(review.callId()).title(),
                                planned.get(review.applicationId()).title(),
                                review.state(),
                                review.updatedAt(),
                                review.version()));
    }

    private static Set<UUID> ids(Page<GrantReview> page, Function<GrantReview, UUID> of) {
        return page.items().stream().map(of).collect(Collectors.toSet());
    }

    ReviewView read(UUID id) {
        GrantReview review = own(records.find(GrantReview.class, id, Permissions.GRANT_REVIEW));
        records.done(ReviewSheet.REVIEW, review, "READ");
        return view(review);
    }

    ReviewView submit(UUID id, int seenVersion, SubmitReview said) {
        GrantReview review = seen(id, seenVersion);
        int criteria = calls.terms(review.callId()).criteria().size();
        ValidationFailed.ifAny(
                said.points().size() == criteria
                        ? List.of()
                        : List.of(Fault.at("/points", "score-each-criterion", criteria)));
        if (call(review).state() != GrantCallState.CLOSED) {
            throw ReviewRefusal.over();
        }
        if (review.state() == ReviewState.ASSIGNED) {
            reviews.add(new ReviewScore(review, said));
        }
        review.become(ReviewState.IN);
        records.done(ReviewSheet.REVIEW, review, "SUBMIT");
        return view(review);
    }

    void decline(UUID id, int seenVersion) {
        GrantReview review = seen(id, seenVersion);
        review.become(ReviewState.DECLINED);
        records.done(ReviewSheet.REVIEW, review, "DECLINE");
    }

    private GrantReview seen(UUID id, int seenVersion) {
        GrantReview review = own(records.lock(GrantReview.class, id, Permissions.GRANT_REVIEW));
        review.mustBe(seenVersion);
        return review;
    }

    private GrantReview own(GrantReview review) {
        if (!review.reviewer().equals(user.subject()) || !review.isLiving()) {
            throw new NotFound();
        }
        return review;
    }

    private CallRef call(GrantReview review) {
        return calls.at(review.centreId(), review.callId()).orElseThrow();
    }

    private ReviewView view(GrantReview review) {
        List<ReviewScore> said = reviews.saidOf(Set.of(review.applicationId()));
        return new ReviewView(
                review.id(),
                review.centreId(),
                call(review).title(),
                calls.terms(review.callId()).criteria(),
                applications.blind(review.applicationId()),
                review.state(),
                one(said, true),
                one(said, false),
                review.version());
    }

    private SaidReview one(List<ReviewScore> said, boolean mine) {
        return said.stream()
                .filter(score -> score.isOf(user.subject()) == mine)
                .findFirst()
                .map(ReviewScore::view)
                .orElse(null);
    }
}
