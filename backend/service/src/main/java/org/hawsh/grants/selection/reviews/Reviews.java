package org.hawsh.grants.selection.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.Accounts;
import org.hawsh.access.PermissionHolders;
import org.hawsh.access.Permissions;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What whoever selects may ask of reviews. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {
    private static final String REVIEWER = "/reviewer";
    private static final long TWO = 2;

    private final ReviewRepository reviews;
    private final Networks networks;
    private final Accounts accounts;
    private final PermissionHolders holders;
    private final Records records;

    Reviews(
            ReviewRepository reviews,
            Networks networks,
            Accounts accounts,
            PermissionHolders holders,
            Records records) {
        this.reviews = reviews;
        this.networks = networks;
        this.accounts = accounts;
        this.holders = holders;
        this.records = records;
    }

    /** @param call one the caller has been shown to be allowed to see */
    public List<ReviewRef> of(UUID call) {
        List<GrantReview> all = reviews.ofCall(call);
        Set<UUID> bothIn =
                all.stream()
                        .filter(review -> review.state() == ReviewState.IN)
                        .collect(
                                Collectors.groupingBy(
                                        GrantReview::applicationId, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(in -> in.getValue() == TWO)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Map<UUID, ReviewScore> said =
                reviews.saidOf(bothIn).stream()
                        .collect(Collectors.toMap(ReviewScore::id, Function.identity()));
        return all.stream().map(review -> ref(review, said.get(review.id()))).toList();
    }

    private static ReviewRef ref(GrantReview review, ReviewScore said) {
        return new ReviewRef(
                review.id(),
                review.applicationId(),
                review.reviewer(),
                review.state(),
                said == null ? null : said.points(),
                said == null ? null : said.words());
    }

    /**
     * Asks somebody to review.
     *
     * @param related whether they said elsewhere that they are related to the network
     * @throws ValidationFailed if they cannot; that they are related is not told from other reasons
     */
    public void add(ApplicationRef application, UUID reviewer, boolean related) {
        List<GrantReview> given = reviews.ofApplication(application.id());
        List<Integer> taken =
                given.stream().filter(GrantReview::isLiving).map(GrantReview::slot).toList();
        refuseIf(taken.size() == TWO, "reviewers-are-two");
        UUID centre = application.centreId();
        refuseIf(
                !holders.includes(reviewer, Permissions.GRANT_REVIEW, centre),
                "reviewer-without-permission");
        refuseIf(
                holders.includes(reviewer, Permissions.GRANT_READ, centre),
                "reviewer-sees-who-applied");
        refuseIf(
                given.stream()
                        .anyMatch(
                                review -> review.isLiving() && review.reviewer().equals(reviewer)),
                "reviewer-asked-already");
        refuseIf(
                related
                        || reviews.declined(reviewer, application.networkId())
                        || networks.hasMemberCalled(
                                application.networkId(),
                                centre,
                                accounts.named(reviewer).displayName()),
                "reviewer-not-possible");
        GrantReview created = new GrantReview(application, reviewer, taken.contains(1) ? 2 : 1);
        records.created(created, ReviewSheet.REVIEW.did("ASSIGN", created));
    }

    /**
     * Nobody waits for it any more, and somebody else can be asked; not of one that is in.
     *
     * @throws NotFound if the call has no such review
     */
    public void cancel(UUID call, UUID id) {
        GrantReview review = records.lock(GrantReview.class, id, Permissions.GRANT_MANAGE);
        if (!review.callId().equals(call)) {
            throw new NotFound();
        }
        review.become(ReviewState.CANCELLED);
        records.done(ReviewSheet.REVIEW, review, "CANCEL");
    }

    private static void refuseIf(boolean wrong, String code) {
        ValidationFailed.ifAny(wrong ? List.of(Fault.at(REVIEWER, code)) : List.of());
    }
}
