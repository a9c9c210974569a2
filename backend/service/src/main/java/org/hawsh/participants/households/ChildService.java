package org.hawsh.participants.households;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.profile.TheRegister;
import org.hawsh.participants.profile.TheRegister.Bearer;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.WholeList;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** The children of the people in the register. */
@ApplicationScoped
@Transactional
class ChildService {
    private final HouseholdRepository households;
    private final TheRegister register;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    ChildService(
            HouseholdRepository households,
            TheRegister register,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.households = households;
        this.register = register;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    WholeList<ChildView> of(UUID participant) {
        Bearer parent = parent(participant, Permissions.HOUSEHOLD_READ);
        List<UUID> ids =
                households
                        .children(
                                List.of(participant),
                                today(parent).getYear(),
                                user.centresWith(Permissions.HOUSEHOLD_READ))
                        .stream()
                        .map(ChildRef::id)
                        .toList();
        records.shown(HouseholdSheet.CHILD.didToMany("LIST").at(parent.centreId()), ids);
        return WholeList.of(
                households.members(ids).stream()
                        .sorted(Comparator.comparing(child -> ids.indexOf(child.id())))
                        .map(HouseholdMember::view)
                        .toList());
    }

    ChildView read(UUID id) {
        HouseholdMember child = find(id, Permissions.HOUSEHOLD_READ);
        records.shown(
                HouseholdSheet.CHILD
                        .didToMany("LIST")
                        .at(centreOf(child, Permissions.HOUSEHOLD_READ)),
                List.of(id));
        return child.view();
    }

    /** Whoever lives in no household yet begins one. */
    ChildView add(UUID participant, ChildDetails details) {
        Bearer parent = parent(participant, Permissions.HOUSEHOLD_MANAGE);
        LocalDate today = today(parent);
        ValidationFailed.ifAny(details.faults(today));
        UUID household =
                households.householdOf(participant).orElseGet(() -> begin(participant, today));
        HouseholdMember child = HouseholdMember.named(household, details, today, user.subject());
        records.created(child, HouseholdSheet.CHILD.did("CREATE", child.id(), parent.centreId()));
        return child.view();
    }

    ChildView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        HouseholdMember child = find(id, Permissions.HOUSEHOLD_MANAGE);
        UUID centre = centreOf(child, Permissions.HOUSEHOLD_MANAGE);
        MergePatch.Patched<ChildDetails> patched = patches.apply(mergePatch, child.details());
        ValidationFailed.ifAny(patched.value().faults(centres.todayAt(centre)));
        child.edit(seenVersion, patched.value());
        if (!patched.changedFields().isEmpty()) {
            records.done(HouseholdSheet.CHILD.did("EDIT", id, centre));
            records.changed(HouseholdSheet.CHILD, child, patched.changedFields());
        }
        return child.view();
    }

    void end(UUID id) {
        HouseholdMember child = find(id, Permissions.HOUSEHOLD_MANAGE);
        UUID centre = centreOf(child, Permissions.HOUSEHOLD_MANAGE);
        child.leaves(centres.todayAt(centre));
        records.done(HouseholdSheet.CHILD.did("END", id, centre));
    }

    private UUID begin(UUID participant, LocalDate today) {
        Household household = new Household(Moments.now());
        households.add(household);
        households.add(
                HouseholdMember.registered(household.id(), participant, today, user.subject()));
        return household.id();
    }

    private HouseholdMember find(UUID id, String permission) {
        return households.child(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    private UUID centreOf(HouseholdMember child, String permission) {
        return households.centreOf(child.householdId(), user.centresWith(permission));
    }

    private Bearer parent(UUID participant, String permission) {
        return register.find(participant, permission).orElseThrow(NotFound::new);
    }

    private LocalDate today(Bearer parent) {
        return centres.todayAt(parent.centreId());
    }
}
