package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.database.OneColumn;

/**
 * The register page by page, always within the centres the caller may read. The statements are put together from fixed pieces, one
 * for each thing that narrows the list, so that each finds its index; every value is a parameter.
 */
@ApplicationScoped
class ParticipantPages {
    /** A page of so few centres comes from the indexes of each; whoever reads more leafs through everybody and finds it at once. */
    private static final int FEW = 8;

    private static final String EACH_CENTRE = "unnest(cast(:scope as uuid[])) centre(id)";

    private static final String OF_THREE =
            "p.centres[3] is not null and " + ParticipantScope.IN_SCOPE;

    private final EntityManager database;
    private final ChangeOrder changes;

    ParticipantPages(EntityManager database, ChangeOrder changes) {
        this.database = database;
        this.changes = changes;
    }

    /** @param position of the last person before, as {@link ParticipantOrder#positionOf} wrote it; null at the beginning */
    @SuppressWarnings("unchecked")
    List<Participant> page(
            ParticipantOrder order,
            ParticipantSelection selection,
            Collection<UUID> scope,
            String position,
            int count) {
        Query query =
                database.createNativeQuery(
                        areFew(scope)
                                ? pageOfFewSql(order, selection, position != null)
                                : pageSql(order, selection, position != null),
                        Participant.class);
        if (position != null) {
            query.setParameter("key", order.keyOf(position))
                    .setParameter("id", UUID.fromString(position.split(" ")[1]));
        }
        return filled(query, selection, scope).setParameter("count", count).getResultList();
    }

    /** @param position in the order of change */
    @SuppressWarnings("unchecked")
    List<Participant> changed(
            ParticipantSelection selection, Collection<UUID> scope, String position, int count) {
        Query query =
                changes.from(
                        position,
                        database.createNativeQuery(changedSql(selection), Participant.class));
        return filled(query, selection, scope).setParameter("count", count).getResultList();
    }

    static String changedSql(ParticipantSelection selection) {
        return "select p.* from participant p where "
                + ParticipantScope.IN_SCOPE
                + narrowed(selection)
                + " and (p.updated_at, p.id) > (:changed, :changedId) and p.updated_at < :settled"
                + " order by p.updated_at, p.id limit :count";
    }

    /** How many there are, counted no further than so many. */
    int count(ParticipantSelection selection, Collection<UUID> scope, int atMost) {
        Query query =
                OneColumn.of(
                        database,
                        areFew(scope) ? countOfFewSql(selection) : countSql(selection),
                        Long.class);
        return ((Long)
                        filled(query, selection, scope)
                                .setParameter("count", atMost)
                                .getSingleResult())
                .intValue();
    }

    static String pageSql(ParticipantOrder order, ParticipantSelection selection, boolean goesOn) {
        return "select p.* from participant p where "
                + ParticipantScope.IN_SCOPE
                + first(order, selection, goesOn);
    }

    /** The page as the merged beginnings of what the indexes of each centre hold. */
    static String pageOfFewSql(
            ParticipantOrder order, ParticipantSelection selection, boolean goesOn) {
        return "select p.* from ("
                + ofEachCentre(order, selection, goesOn)
                + ") found join participant p on p.id = found.id order by "
                + order.orderBy()
                + " limit :count";
    }

    /** Who belongs to several centres is met more than once, and is one row of the union. */
    private static String ofEachCentre(
            ParticipantOrder order, ParticipantSelection selection, boolean goesOn) {
        return "select one.id from "
                + EACH_CENTRE
                + " cross join lateral (select p.id from participant p where p.centres[1] = centre.id"
                + first(order, selection, goesOn)
                + ") one union select one.id from "
                + EACH_CENTRE
                + " cross join lateral (select p.id from participant p where p.centres[2] = centre.id"
                + first(order, selection, goesOn)
                + ") one union (select p.id from participant p where "
                + OF_THREE
                + first(order, selection, goesOn)
                + ")";
    }

    private static String first(
            ParticipantOrder order, ParticipantSelection selection, boolean goesOn) {
        return narrowed(selection)
                + (goesOn ? " and " + order.after() : "")
                + " order by "
                + order.orderBy()
                + " limit :count";
    }

    static String countOfFewSql(ParticipantSelection selection) {
        return "select count(*) from (select found.id from ("
                + ofEachCentre(ParticipantOrder.NAME, selection, false)
                + ") found limit :count) counted";
    }

    static String countSql(ParticipantSelection selection) {
        return "select count(*) from (select 1 from participant p where "
                + ParticipantScope.IN_SCOPE
                + narrowed(selection)
                + " limit :count) counted";
    }

    private static boolean areFew(Collection<UUID> scope) {
        return scope.size() <= FEW;
    }

    private static String narrowed(ParticipantSelection selection) {
        StringBuilder where = new StringBuilder();
        Piece.of(selection).forEach((piece, value) -> where.append(" and ").append(piece.sql));
        return where.toString();
    }

    private static Query filled(
            Query query, ParticipantSelection selection, Collection<UUID> scope) {
        Piece.of(selection).forEach((piece, value) -> query.setParameter(piece.parameter, value));
        return query.setParameter("scope", scope.toArray(UUID[]::new));
    }

    private enum Piece {
        /** The literal lets the few who are not registered be found by their own index. */
        WALK_IN("walkin", "p.kind = 'WALK_IN' and :walkin"),
        ALIAS("alias", "p.kind = 'ALIAS' and :alias"),
        REGISTERED("registered", "p.kind = 'REGISTERED' and :registered"),
        SEX("sex", "p.sex = :sex"),
        REGISTERED_FROM("regfrom", "p.registered_on >= :regfrom"),
        REGISTERED_TO("regto", "p.registered_on <= :regto"),
        BIRTH_YEAR_FROM("bornfrom", "p.birth_year_sort >= :bornfrom"),
        BIRTH_YEAR_TO("bornto", "p.birth_year_sort between 1 and :bornto"),
        IDS("ids", "p.id = any(:ids)");

        private final String parameter;
        private final String sql;

        Piece(String parameter, String sql) {
            this.parameter = parameter;
            this.sql = sql;
        }

        static Map<Piece, Object> of(ParticipantSelection selection) {
            Map<Piece, Object> pieces = new LinkedHashMap<>();
            if (selection.kind() != null) {
                pieces.put(valueOf(selection.kind().name()), true);
            }
            pieces.put(SEX, selection.sex() == null ? null : selection.sex().name());
            pieces.put(REGISTERED_FROM, selection.registeredFrom());
            pieces.put(REGISTERED_TO, selection.registeredTo());
            pieces.put(BIRTH_YEAR_FROM, selection.birthYearFrom());
            pieces.put(BIRTH_YEAR_TO, selection.birthYearTo());
            pieces.put(
                    IDS,
                    selection.participantIds() == null
                            ? null
                            : selection.participantIds().toArray(UUID[]::new));
            pieces.values().removeIf(value -> value == null);
            return pieces;
        }
    }
}
