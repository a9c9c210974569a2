package org.hawsh.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.security.KeyedHash;
import org.hibernate.query.NativeQuery;

/** Who did or read what about whom, written in the transaction of the effect; never any value. */
@ApplicationScoped
public class AuditTrail {
    /** The epoch is the default's, asked for once and not for each of them. */
    private static final String ADD =
            """
            insert into audit_entry (actor, action, entity, entity_id, centre_id, purpose, request_id, epoch)
            select :actor, :action, :entity, entity_id, cast(:centre as uuid), cast(:purpose as text), :requestId,
                   (select audit_epoch_now())
            from unnest(cast(:entityIds as uuid[])) as entity_id
            """;

    private static final String ADD_LIST =
            """
            insert into audit_entry (actor, action, entity, entity_id, shown, centre_id, purpose, request_id)
            values (:actor, :action, :entity, cast(:entityId as uuid), :shown, cast(:centre as uuid),
                    cast(:purpose as text), :requestId)
            """;

    /** One row an hour of the same: an open page is read again by itself. */
    private static final String READ =
            """
            select 1 from record_reading(
                :action, :entity, cast(:entityId as uuid), cast(:shown as bytea[]), cast(:centre as uuid), :requestId)
            """;

    /** How many people the caller has seen; written and counted in one statement. */
    private static final String COUNTED =
            """
            select people, added, latest, earliest
            from people_seen_by_caller(cast(:kinds as text[]), cast(:seen as bytea[]), cast(:entityId as uuid))
            """;

    private static final String ADD_LIST_COUNTED = "with written as (" + ADD_LIST + ")" + COUNTED;
    private static final String READ_COUNTED = COUNTED + " cross join (" + READ + ") written";

    private final EntityManager database;
    private final Request request;
    private final CallerScope scope;
    private final KeyedHash hash;
    private final Grounds grounds;
    private final PeopleSeen people;

    AuditTrail(
            EntityManager database,
            Request request,
            CallerScope scope,
            KeyedHash hash,
            Grounds grounds,
            PeopleSeen people) {
        this.database = database;
        this.request = request;
        this.scope = scope;
        this.hash = hash;
        this.grounds = grounds;
        this.people = people;
    }

    /**
     * A reading that was written down less than an hour ago is not written again.
     *
     * @throws TooManyPeople if it opens one more than the caller may see in an hour
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act) {
        List<UUID> one = List.of(act.entityId());
        if (act.isReading()) {
            recordReading(act, null);
            grounds.did(act, one);
        } else {
            recordEach(act, one);
        }
    }

    /** The same act on each of them, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(Act act, Collection<UUID> entityIds) {
        filled(database.createNativeQuery(ADD), act)
                .setParameter("entityIds", entityIds.toArray(UUID[]::new))
                .executeUpdate();
        grounds.did(act, entityIds);
    }

    /**
     * A list that was shown: one row, which names what it showed by keyed hash. The list of one record names that as well:
     * the same people on another sheet are another reading.
     *
     * @throws TooManyPeople if it shows more than the caller may see in an hour
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordShown(Act act, Collection<UUID> shown) {
        byte[][] hashes = shown.stream().map(hash::of).toArray(byte[][]::new);
        if (act.isReading()) {
            recordReading(act, hashes);
        } else if (people.count(act)) {
            people.hold(seen(filled(counting(ADD_LIST_COUNTED), act), act, hashes));
        } else {
            filled(database.createNativeQuery(ADD_LIST), act)
                    .setParameter("entityId", act.entityId())
                    .setParameter("shown", hashes)
                    .executeUpdate();
        }
    }

    private void recordReading(Act act, byte[][] shown) {
        if (people.count(act)) {
            people.hold(seen(said(counting(READ_COUNTED), act), act, shown));
        } else {
            said(database.createNativeQuery(READ), act)
                    .setParameter("entityId", act.entityId())
                    .setParameter("shown", shown)
                    .getSingleResult();
        }
    }

    private NativeQuery<PeopleSeen.Seen> counting(String statement) {
        return Rows.of(database, statement, PeopleSeen.Seen.class);
    }

    private PeopleSeen.Seen seen(Query written, Act act, byte[][] shown) {
        return (PeopleSeen.Seen)
                written.setParameter("kinds", people.kinds())
                        .setParameter("entityId", act.entityId())
                        .setParameter("shown", shown)
                        .setParameter("seen", shown == null ? opened(act) : shown)
                        .getSingleResult();
    }

    /** Whoever is opened was perhaps seen on a list before. */
    private byte[][] opened(Act act) {
        return act.entity().equals("participant")
                ? new byte[][] {hash.of(act.entityId())}
                : new byte[0][];
    }

    private Query filled(Query insert, Act act) {
        return said(insert, act)
                .setParameter("actor", caller())
                .setParameter("purpose", act.purpose());
    }

    private Query said(Query statement, Act act) {
        return statement
                .setParameter("action", act.name())
                .setParameter("entity", act.entity())
                .setParameter("centre", act.centre())
                .setParameter("requestId", request.id());
    }

    private UUID caller() {
        return scope.caller().orElseThrow(Forbidden::new);
    }
}
