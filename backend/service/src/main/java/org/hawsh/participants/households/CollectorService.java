package org.hawsh.participants.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Who may fetch a child, and who must never be given it. */
@ApplicationScoped
@Transactional
class CollectorService {
    private final HouseholdRepository households;
    private final CurrentUser user;
    private final Records records;

    CollectorService(HouseholdRepository households, CurrentUser user, Records records) {
        this.households = households;
        this.user = user;
        this.records = records;
    }

    /** With those who could once. */
    WholeList<CollectorView> of(UUID child) {
        UUID centre = centreOf(child, Permissions.HOUSEHOLD_READ);
        records.done(HouseholdSheet.CHILD.did("READ_COLLECTORS", child, centre));
        return WholeList.of(households.collectors(List.of(child), true)).map(Collector::view);
    }

    CollectorView name(UUID child, NameCollector request) {
        UUID centre = centreOf(child, Permissions.HOUSEHOLD_MANAGE);
        if (request.replaces() != null) {
            Collector before = households.collector(request.replaces(), child).orElse(null);
            if (before == null) {
                ValidationFailed.ifAny(List.of(Fault.at("/replaces", "collector-unknown")));
            } else {
                end(before, centre);
            }
        }
        Collector collector = new Collector(child, request, user.subject());
        records.created(
                collector,
                HouseholdSheet.COLLECTOR
                        .did("CREATE", collector.id(), centre)
                        .because(request.kind().name()));
        return collector.view();
    }

    void end(UUID child, UUID collector) {
        if (!households.hasCollector(
                collector, child, user.centresWith(Permissions.HOUSEHOLD_MANAGE))) {
            throw new NotFound();
        }
        UUID centre = centreOf(child, Permissions.HOUSEHOLD_MANAGE);
        end(households.collector(collector, child).orElseThrow(NotFound::new), centre);
    }

    private void end(Collector collector, UUID centre) {
        if (collector.ends(user.subject())) {
            records.done(HouseholdSheet.COLLECTOR.did("END", collector.id(), centre));
        }
    }

    /** @throws NotFound if there is no such child, or nobody of its household is known where the caller may ask, alike */
    private UUID centreOf(UUID child, String permission) {
        Set<UUID> scope = user.centresWith(permission);
        HouseholdMember found = households.child(child, scope).orElseThrow(NotFound::new);
        return households.centreOf(found.householdId(), scope);
    }
}
