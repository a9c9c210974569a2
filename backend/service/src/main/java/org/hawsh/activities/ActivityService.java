package org.hawsh.activities;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** The catalogue: kept by whoever may keep it everywhere, since it is one for all centres. */
@ApplicationScoped
class ActivityService {
    private static final String ENTITY = "activity";
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int ID_LENGTH = 36;

    private final ActivityRepository activities;
    private final Cursors cursors;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ActivityService(
            ActivityRepository activities,
            Cursors cursors,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.activities = activities;
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Page<ActivityView> page(ActivityFilter filter) {
        String bound = user.subject() + ":" + ENTITY + ":" + filter.retiredToo();
        String after =
                filter.cursor() == null
                        ? FIRST_ID.toString()
                        : cursors.open(filter.cursor(), bound);
        List<Activity> rows =
                activities.page(
                        filter.retiredToo(),
                        after.substring(ID_LENGTH),
                        UUID.fromString(after.substring(0, ID_LENGTH)),
                        filter.limit() + 1);
        return Page.of(
                        rows,
                        filter.limit(),
                        last -> cursors.seal(last.id() + last.details().title().en(), bound))
                .map(Activity::view);
    }

    @Transactional
    ActivityView read(UUID id) {
        return find(id).view();
    }

    @Transactional
    ActivityView create(ActivityDetails details) {
        user.mustHoldEverywhere(Permissions.ACTIVITY_MANAGE);
        Activity created = new Activity(details);
        check(created.id(), details);
        activities.persistAndFlush(created);
        audit.record(Act.of("CREATE", ENTITY, created.id()));
        return created.view();
    }

    @Transactional
    ActivityView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        user.mustHoldEverywhere(Permissions.ACTIVITY_MANAGE);
        Activity activity = find(id);
        MergePatch.Patched<ActivityDetails> patched = patches.apply(mergePatch, activity.details());
        check(id, patched.value());
        activity.edit(seenVersion, patched.value());
        activities.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", ENTITY, id));
            changes.record(ENTITY, id, activity.version(), patched.changedFields());
        }
        return activity.view();
    }

    private void check(UUID id, ActivityDetails details) {
        ValidationFailed.ifAny(details.faults());
        ValidationFailed.ifAny(prerequisiteFaults(id, details.prerequisiteId()));
        if (!details.retired() && activities.isTitleTaken(details.title().en(), id)) {
            throw new ActivityTitleTaken();
        }
    }

    private List<Fault> prerequisiteFaults(UUID id, UUID prerequisite) {
        UUID before = prerequisite;
        while (before != null) {
            if (before.equals(id)) {
                return List.of(Fault.at("/prerequisiteId", "prerequisite-goes-in-a-circle"));
            }
            Activity found = activities.findById(before);
            if (found == null) {
                return List.of(Fault.at("/prerequisiteId", "activity-unknown"));
            }
            before = found.details().prerequisiteId();
        }
        return List.of();
    }

    private Activity find(UUID id) {
        return activities.findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
