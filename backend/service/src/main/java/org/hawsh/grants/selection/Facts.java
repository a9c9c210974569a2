package org.hawsh.grants.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.CallTerms;
import org.hawsh.grants.selection.reviews.ReviewRef;

/**
 * What is selected from, and by what.
 *
 * @param applications that are submitted, the first one first
 * @param mended applications that are being mended
 * @param reviews empty where there is a committee
 * @param closedOn the first day after the call's last, where the centre stands
 * @param today where the centre stands
 */
record Facts(
        CallRef call,
        CallTerms terms,
        List<ApplicationRef> applications,
        List<UUID> mended,
        List<ReviewRef> reviews,
        LocalDate closedOn,
        LocalDate today) {

    int criteria() {
        return terms.weights().size();
    }

    Set<UUID> networks() {
        return applications.stream().map(ApplicationRef::networkId).collect(Collectors.toSet());
    }

    boolean holds(UUID application) {
        return applications.stream().anyMatch(one -> one.id().equals(application));
    }

    /** What counts for an application: of the committee, or of the reviewers once both are in. */
    List<List<Integer>> counted(ApplicationRef application, SelectionDetails written) {
        if (terms.blindReviews()) {
            return reviews.stream()
                    .filter(review -> review.applicationId().equals(application.id()))
                    .filter(review -> review.points() != null)
                    .map(ReviewRef::points)
                    .toList();
        }
        return written.members().stream()
                .filter(member -> member.countsFor(application))
                .flatMap(member -> member.scores().stream())
                .filter(score -> score.applicationId().equals(application.id()))
                .map(ApplicationScore::points)
                .toList();
    }
}
