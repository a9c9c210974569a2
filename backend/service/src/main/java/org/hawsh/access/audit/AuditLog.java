package org.hawsh.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.security.KeyedHash;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** The trail, newest first. Reading it is itself written down. */
@ApplicationScoped
public class AuditLog {
    private static final String READ =
            """
            select id, at, actor, action, entity, entity_id, centre_id, purpose, outcome, shown, request_id
            from audit_entries(
                cast(:from as timestamptz), cast(:to as timestamptz), cast(:actor as uuid), cast(:entity as text),
                cast(:entityId as uuid), cast(:hash as bytea), cast(:centre as uuid), cast(:outcome as text),
                cast(:beforeAt as timestamptz), cast(:beforeId as uuid), :count)
            """;

    private final EntityManager database;
    private final Accounts accounts;
    private final KeyedHash hash;
    private final Cursors cursors;
    private final CurrentUser user;
    private final AuditTrail audit;

    AuditLog(
            EntityManager database,
            Accounts accounts,
            KeyedHash hash,
            Cursors cursors,
            CurrentUser user,
            AuditTrail audit) {
        this.database = database;
        this.accounts = accounts;
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
        Page<Tuple> rows =
                Page.of(
                        read(filter, after[0], after[1]),
                        filter.limit(),
                        last ->
                                cursors.seal(
                                        last.get("at", Instant.class)
                                                + " "
                                                + last.get("id", UUID.class),
                                        bound));
        Map<UUID, AccountRef> actors =
                accounts.named(
                        rows.items().stream().map(row -> row.get("actor", UUID.class)).toList());
        audit.recordShown(Act.ofMany("READ", "audit_entry").at(filter.centreId()), List.of());
        return rows.map(row -> view(row, actors));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> read(AuditFilter filter, String beforeAt, String beforeId) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("from", text(filter.from()))
                .setParameter("to", text(filter.to()))
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

    private static AuditEntryView view(Tuple row, Map<UUID, AccountRef> actors) {
        return new AuditEntryView(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                actors.get(row.get("actor", UUID.class)),
                row.get("action", String.class),
                row.get("entity", String.class),
                row.get("entity_id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("purpose", String.class),
                AuditEntryView.Outcome.valueOf(row.get("outcome", String.class)),
                row.get("shown", Integer.class),
                row.get("request_id", String.class));
    }
}
