package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Moments;

/** The scans of signed sheets; none is ever taken away. */
@ApplicationScoped
class ScanRepository {
    private static final String OF_SESSION =
            """
            select blob_id, counted, attached_by, attached_at from sheet_scan
            where session_id = :session order by attached_at desc, blob_id desc
            """;

    private static final String EXISTS =
            """
            select exists (
                select from sheet_scan c join course_session s on s.id = c.session_id
                where c.blob_id = :scan and s.id = :session and s.centre_id = any(:scope)
                  and (s.centre_id = any(:anybodys) or s.course_id in (select taught_by(:caller))))
            """;

    private static final String ADD =
            """
            insert into sheet_scan (session_id, centre_id, blob_id, counted, attached_by, attached_at)
            values (:session, :centre, :blob, :counted, :caller, :now)
            """;

    private final EntityManager database;

    ScanRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * One question, whether the scan is missing, the session is, or the caller may not: refusals cost alike.
     *
     * @param anybodys the centres in which it need not be the caller's own session
     */
    boolean has(UUID scan, UUID session, UUID caller, Set<UUID> scope, Set<UUID> anybodys) {
        return (Boolean)
                OneColumn.of(database, EXISTS, Boolean.class)
                        .setParameter("scan", scan)
                        .setParameter("session", session)
                        .setParameter("caller", caller)
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .setParameter("anybodys", anybodys.toArray(UUID[]::new))
                        .getSingleResult();
    }

    /** The newest first: the last one counts. */
    List<Scan> of(UUID session) {
        return Rows.of(database, OF_SESSION, Scan.class)
                .setParameter("session", session)
                .getResultList();
    }

    void add(SessionRef session, UUID blob, int counted, UUID caller) {
        database.createNativeQuery(ADD)
                .setParameter("session", session.id())
                .setParameter("centre", session.centreId())
                .setParameter("blob", blob)
                .setParameter("counted", counted)
                .setParameter("caller", caller)
                .setParameter("now", Moments.now())
                .executeUpdate();
    }

    record Scan(UUID blobId, int counted, UUID attachedBy, Instant attachedAt) {
        ScanView view(Map<UUID, AccountRef> names) {
            return new ScanView(blobId, counted, attachedAt, names.get(attachedBy));
        }
    }
}
