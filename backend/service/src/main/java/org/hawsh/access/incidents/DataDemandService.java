package org.hawsh.access.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** Writing down that somebody demanded data. */
@ApplicationScoped
@Transactional
class DataDemandService {
    /** East of every centre: a day that has begun nowhere in the house is the future. */
    private static final ZoneOffset FARTHEST_EAST = ZoneOffset.ofHours(14);

    private final DataDemandRepository demands;
    private final Accounts accounts;
    private final NewestFirst pages;
    private final CurrentUser user;
    private final AuditTrail audit;

    DataDemandService(
            DataDemandRepository demands,
            Accounts accounts,
            NewestFirst pages,
            CurrentUser user,
            AuditTrail audit) {
        this.demands = demands;
        this.accounts = accounts;
        this.pages = pages;
        this.user = user;
        this.audit = audit;
    }

    /** @throws org.hawsh.platform.problems.Forbidden unless the caller works there */
    DataDemandView record(RecordDataDemand told) {
        user.centresWith(Permissions.DATA_DEMAND_RECORD, told.centreId());
        if (told.demandedOn().isAfter(LocalDate.now(FARTHEST_EAST))) {
            ValidationFailed.ifAny(List.of(Fault.at("/demandedOn", "in-the-future")));
        }
        DataDemand demand = DataDemand.record(told, demands.freeReference(), user.subject());
        demands.persistAndFlush(demand);
        audit.record(Act.of("RECORD", "data_demand", demand.id()).at(demand.centreId()));
        return view(demand);
    }

    Page<DataDemandView> page(IncidentFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.DATA_DEMAND_READ, filter.centreId());
        Page<DataDemand> page =
                pages.page("data-demands", filter, scope, demands::page, DataDemand::id);
        Map<UUID, AccountRef> names =
                accounts.named(page.items().stream().map(DataDemand::recordedBy).toList());
        return page.map(demand -> demand.view(names.get(demand.recordedBy())));
    }

    DataDemandView read(UUID id) {
        return view(
                demands.find(id, user.centresWith(Permissions.DATA_DEMAND_READ))
                        .orElseThrow(NotFound::new));
    }

    private DataDemandView view(DataDemand demand) {
        return demand.view(accounts.named(demand.recordedBy()));
    }
}
