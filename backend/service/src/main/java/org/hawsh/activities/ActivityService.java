package org.hawsh.activities;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.Codes;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The catalogue: kept by whoever may keep it everywhere, since it is one for all centres. */
@ApplicationScoped
@Transactional
class ActivityService {
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int ID_LENGTH = 36;

    private final ActivityRepository activities;
    private final Codes codes;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    ActivityService(
            ActivityRepository activities,
            Codes codes,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.activities = activities;
        this.codes = codes;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<ActivityView> page(ActivityFilter filter) {
        String bound = user.subject() + ":activity:" + filter.retiredToo();
        return cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        FIRST_ID.toString(),
                        (after, count) ->
                                activities.page(
                                        filter.retiredToo(),
                                        after.substring(ID_LENGTH),
                                        UUID.fromString(after.substring(0, ID_LENGTH)),
                                        count),
                        last -> last.id() + last.details().title().en())
                .map(Activity::view);
    }

    ActivityView read(UUID id) {
        return find(id).view();
    }

    ActivityView create(ActivityDetails details) {
        user.mustHoldEverywhere(Permissions.ACTIVITY_MANAGE);
        Activity created = new Activity(details);
        check(created.id(), details);
        records.created(ActivitySheet.ACTIVITY, created);
        return created.view();
    }

    ActivityView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        user.mustHoldEverywhere(Permissions.ACTIVITY_MANAGE);
        Activity activity = find(id);
        return records.edit(
                        ActivitySheet.ACTIVITY,
                        activity,
                        seenVersion,
                        mergePatch,
                        details -> check(id, details))
                .view();
    }

    private void check(UUID id, ActivityDetails details) {
        ValidationFailed.ifAny(details.faults(codes.traitsOf(details.type(), ActivitySheet.TYPES)));
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
        return records.find(Activity.class, id);
    }
}
