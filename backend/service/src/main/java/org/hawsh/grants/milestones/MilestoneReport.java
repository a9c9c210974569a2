package org.hawsh.grants.milestones;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What one person told of a milestone, and what another decided. It is never changed; who submitted it is who asked. */
@Entity
@DynamicUpdate
class MilestoneReport extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private UUID milestoneId;

    @Column(updatable = false)
    private LocalDate reachedOn;

    @Column(updatable = false)
    private String done;

    @Column(updatable = false)
    private int volunteerHours;

    @Embedded
    @EmbeddedColumnNaming("people_%s")
    private ReachedPeople reached;

    @Column(updatable = false)
    private String noPhotosBecause;

    @Embedded private Decision decision;

    @ElementCollection
    @CollectionTable(name = "milestone_report_photo", joinColumns = @JoinColumn(name = "report_id"))
    @OrderBy("position")
    private List<StoredPhoto> photos = new ArrayList<>();

    protected MilestoneReport() {}

    MilestoneReport(GrantRef grant, SubmitReport told, UUID by) {
        super(grant.centreId());
        grantId = grant.id();
        milestoneId = told.milestoneId();
        reachedOn = told.reachedOn();
        done = told.done().strip();
        volunteerHours = told.volunteerHours();
        reached = told.reached();
        noPhotosBecause = told.noPhotosBecause();
        decision = Decision.asked(by, null, null);
        IntStream.range(0, told.photos().size())
                .mapToObj(i -> stored(told.photos().get(i), i))
                .forEach(photos::add);
    }

    private StoredPhoto stored(ReportPhoto photo, int position) {
        return new StoredPhoto(centreId(), grantId, position, photo.evidenceId(), photo.moment());
    }

    void accept(UUID by) {
        decision.approve(by);
    }

    void sendBack(UUID by, String toMend) {
        decision.refuse(by, toMend);
    }

    UUID milestoneId() {
        return milestoneId;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    Stream<UUID> reached() {
        return decision.people();
    }

    Stream<UUID> photos() {
        return photos.stream().map(StoredPhoto::evidenceId);
    }

    MilestoneReportView view(Map<UUID, AccountRef> names, Map<UUID, EvidenceView> evidence) {
        return new MilestoneReportView(
                id(),
                grantId,
                milestoneId,
                reachedOn,
                done,
                volunteerHours,
                reached,
                photos.stream()
                        .map(
                                photo ->
                                        new MilestoneReportView.Photo(
                                                photo.moment(), evidence.get(photo.evidenceId())))
                        .toList(),
                noPhotosBecause,
                decision.view(names));
    }
}
