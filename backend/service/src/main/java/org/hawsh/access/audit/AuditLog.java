package org.hawsh.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.security.KeyedHash;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** The trail, newest first. Reading it is itself written down. */
@ApplicationScoped
public class AuditLog {
    /** The names of everybody on the page are asked for once. */
    private static final String READ =
            """
            with page as materialized (
                select * from audit_entries(
                    cast(:from as timestamptz), cast(:to as timestamptz), cast(:actor as uuid), cast(:entity as text),
                    cast(:entityId as uuid), cast(:hash as bytea), cast(:centre as uuid), cast(:outcome as text),
                    cast(:beforeAt as timestamptz), cast(:beforeId as uuid), :count))
            select e.id, e.at, e.actor as actor_subject, n.display_name as actor_display_name, e.action, e.entity, e.entity_id,
                   e.centre_id, e.purpose, e.outcome, e.shown, e.request_id
            from page e
            left join account_names((select array_agg(distinct p.actor) from page p)) n on n.subject = e.actor
            order by e.at desc, e.id desc
            """;

    private final EntityManager database;
    private final KeyedHash hash;
    private final Cursors cursors;
    private final CurrentUser user;
    private final AuditTrail audit;

    AuditLog(
            EntityManager database,
            KeyedHash hash,
            Cursors cursors,
            CurrentUser user,
            AuditTrail audit) {
        this.database = database;
        this.hash = hash;
        this.cursors = cursors;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    public Page<AuditEntryView> page(AuditFilter filter) {
        String bound = user.subject() + ":" + filter.bound();
        String[] after =
                filter.cursor() == null
                        ? new String[] {null, null}
                        : cursors.open(filter.cursor(), bound).split(" ");
        Page<AuditEntryView> page =
                Page.of(
                        read(filter, after[0], after[1]),
                        filter.limit(),
                        last -> cursors.seal(last.at() + " " + last.id(), bound));
        audit.recordShown(Act.ofMany("READ", "audit_entry").at(filter.centreId()), List.of());
        return page;
    }

    private List<AuditEntryView> read(AuditFilter filter, String beforeAt, String beforeId) {
        return Rows.of(database, READ, AuditEntryView.class)
                .setParameter("from", text(filter.recordedSince()))
                .setParameter("to", text(filter.recordedBefore()))
                .setParameter("actor", text(filter.actor()))
                .setParameter("entity", filter.entity())
                .setParameter("entityId", text(filter.entityId()))
                .setParameter("hash", filter.entityId() == null ? null : hash.of(filter.entityId()))
                .setParameter("centre", text(filter.centreId()))
                .setParameter("outcome", text(filter.outcome()))
                .setParameter("beforeAt", beforeAt)
                .setParameter("beforeId", beforeId)
                .setParameter("count", filter.limit() + 1)
                .getResultList();
    }

    /** Sent as text, since a null has no type of its own. */
    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
