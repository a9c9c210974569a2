package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.NotFound;
import org.hibernate.query.NativeQuery;

/** What other features may ask of sessions. */
@ApplicationScoped
public class Sessions {
    private static final String OF_ALL =
            """
            select s.id, s.course_id, s.centre_id, s.room_id, s.starts_at, s.ends_at, s.state, s.sheet, s.topic
            from course_session s
            """;

    private static final String IN_SCOPE =
            """
             and s.centre_id = any(:scope)
             and (s.centre_id = any(:anybodys) or s.course_id in (select taught_by(:caller)))
            """;

    private static final String FIND = OF_ALL + " where s.id = :id" + IN_SCOPE;

    private static final String AT =
            OF_ALL
                    + " where s.centre_id = :centre and s.starts_at >= :from and s.starts_at < :to"
                    + IN_SCOPE
                    + " order by s.starts_at, s.id";

    private static final String OF_COURSE =
            OF_ALL + " where s.course_id = :course order by s.starts_at, s.id";

    private final EntityManager database;
    private final Whose whose;

    Sessions(EntityManager database, Whose whose) {
        this.database = database;
        this.whose = whose;
    }

    /**
     * @throws NotFound if there is no such session, the caller does not hold the permission at its centre, or may use it on
     *     their own sessions only and does not teach this one, alike
     */
    @Transactional
    public SessionRef require(UUID session, String permission) {
        return find(FIND, session, permission);
    }

    /**
     * Lets one caller after the other change what belongs to this session; held until the transaction ends.
     *
     * @throws NotFound as {@link #require}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionRef lock(UUID session, String permission) {
        return find(FIND + " for no key update of s", session, permission);
    }

    /** All of a course the caller has been shown to be allowed to see, cancelled ones too, in order. */
    @Transactional
    public List<SessionRef> of(UUID course) {
        return Rows.of(database, OF_COURSE, SessionRef.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Those that begin on a day at one of the caller's centres, cancelled ones too, in order. */
    @Transactional
    public List<SessionRef> at(UUID centre, LocalDate day, String permission) {
        return scoped(AT, permission)
                .setParameter("centre", centre)
                .setParameter("from", day.atStartOfDay())
                .setParameter("to", day.plusDays(1).atStartOfDay())
                .getResultList();
    }

    private SessionRef find(String query, UUID session, String permission) {
        return scoped(query, permission)
                .setParameter("id", session)
                .uniqueResultOptional()
                .orElseThrow(NotFound::new);
    }

    private NativeQuery<SessionRef> scoped(String query, String permission) {
        Whose.Scope scope = whose.of(permission);
        return Rows.of(database, query, SessionRef.class)
                .setParameter("scope", scope.inCentres())
                .setParameter("anybodys", scope.ofAnybodyIn())
                .setParameter("caller", scope.caller());
    }
}
