package org.hawsh.grants.selection.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/**
 * What a reviewer said; it has the id of the review. The database shows it to its reviewer alone until both of the application
 * are in.
 */
@Entity
@Table(name = "grant_review_score")
class ReviewScore extends Recorded {
    private UUID centreId;

    private UUID applicationId;

    private UUID reviewer;

    private Integer[] points;

    private String words;

    private Instant submittedAt;

    protected ReviewScore() {}

    ReviewScore(GrantReview review, SubmitReview said) {
        super(review.id());
        centreId = review.centreId();
        applicationId = review.applicationId();
        reviewer = review.reviewer();
        points = said.points().toArray(Integer[]::new);
        words = said.words();
        submittedAt = Moments.now();
    }

    @Override
    public UUID centreId() {
        return centreId;
    }

    UUID applicationId() {
        return applicationId;
    }

    boolean isOf(UUID somebody) {
        return reviewer.equals(somebody);
    }

    List<Integer> points() {
        return List.of(points);
    }

    String words() {
        return words;
    }

    SaidReview view() {
        return new SaidReview(points(), words, submittedAt);
    }
}
