package org.hawsh.mediation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Ids;

/** Functions of the database that ask for the role themselves: whoever supervises a case is no member of it. */
@ApplicationScoped
class SupervisionRepository {
    private final EntityManager database;

    SupervisionRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * The newest first.
     *
     * @param after when the one before was received, and its id; null for the first
     */
    List<CaseCard> cards(Collection<UUID> centres, String after, int count) {
        String[] place = after == null ? new String[2] : after.split(" ");
        return Rows.of(
                        database,
                        """
                        select id, centre_id, reference, kind, languages, urgency, state, state_since, received_at,
                               mediators, proposed, another_asked, overdue
                        from mediation_cards(:centres, cast(:before as timestamptz), cast(:id as uuid), :count)
                        """,
                        CaseCard.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("before", place[0])
                .setParameter("id", place[1])
                .setParameter("count", count)
                .getResultList();
    }

    /** Whether the case is one the caller supervises. */
    boolean supervises(UUID caseId) {
        return OneColumn.of(
                        database,
                        "select :case = any (cases_supervised_by_caller())",
                        Boolean.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    byte[] wrappedKey(UUID caseId) {
        return OneColumn.of(database, "select mediation_key_to_compare(:case)", byte[].class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    List<SealedParty> parties(UUID caseId) {
        return Rows.of(
                        database,
                        "select id, sealed_party from mediation_parties_to_compare(:case)",
                        SealedParty.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    boolean propose(UUID caseId, UUID mediator, boolean free) {
        return OneColumn.of(
                        database,
                        "select propose_mediator(:case, :mediator, :free, :id)",
                        Boolean.class)
                .setParameter("case", caseId)
                .setParameter("mediator", mediator)
                .setParameter("free", free)
                .setParameter("id", Ids.next())
                .getSingleResult();
    }

    void exclude(UUID caseId, UUID mediator) {
        OneColumn.of(database, "select exclude_mediator(:case, :mediator, :id)", Boolean.class)
                .setParameter("case", caseId)
                .setParameter("mediator", mediator)
                .setParameter("id", Ids.next())
                .getSingleResult();
    }

    List<ProposalView.Asked> proposals() {
        return Rows.of(
                        database,
                        """
                        select id, case_id, centre_id, kind, languages, urgency, proposed_at, version
                        from mediation_proposals_to_caller()
                        """,
                        ProposalView.Asked.class)
                .getResultList();
    }

    List<SealedAlert> alerts() {
        return Rows.of(
                        database,
                        "select id, case_id, raised_at, sealed_text, wrapped from mediation_alerts_to_caller()",
                        SealedAlert.class)
                .getResultList();
    }

    boolean acknowledge(UUID alert) {
        return OneColumn.of(database, "select acknowledge_mediation_alert(:alert)", Boolean.class)
                .setParameter("alert", alert)
                .getSingleResult();
    }

    record SealedParty(UUID id, byte[] sealedParty) {}

    /** @param wrapped the key of its case; null once that is destroyed */
    record SealedAlert(UUID id, UUID caseId, Instant raisedAt, byte[] sealedText, byte[] wrapped) {}
}
