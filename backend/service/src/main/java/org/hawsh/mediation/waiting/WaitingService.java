package org.hawsh.mediation.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.Rows;
import org.hawsh.work.records.Records;
import org.hibernate.query.NativeQuery;

/** Reads what waits by functions that ask for membership, or for the role, themselves. */
@ApplicationScoped
@Transactional
class WaitingService {
    private final EntityManager database;
    private final CurrentUser user;
    private final Records records;

    WaitingService(EntityManager database, CurrentUser user, Records records) {
        this.database = database;
        this.user = user;
        this.records = records;
    }

    List<WaitingView> forMediator() {
        return shown(
                Rows.of(
                        database,
                        "select kind, case_id, due from mediation_waiting_for_caller(:centres)",
                        WaitingView.class),
                Permissions.MEDIATION_CASE);
    }

    List<WaitingView> forSupervisor() {
        return shown(
                Rows.of(
                        database,
                        "select kind, case_id, due from mediation_waiting_for_supervisor(:centres)",
                        WaitingView.class),
                Permissions.MEDIATION_SUPERVISE);
    }

    private List<WaitingView> shown(NativeQuery<WaitingView> waits, String permission) {
        List<WaitingView> waiting =
                waits.setParameter("centres", user.centresWith(permission).toArray(UUID[]::new))
                        .getResultList();
        records.shown(
                WaitingSheet.WAITING.didToMany("LIST"),
                waiting.stream()
                        .map(WaitingView::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return waiting;
    }
}
