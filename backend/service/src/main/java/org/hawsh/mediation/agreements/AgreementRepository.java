package org.hawsh.mediation.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of a case that was found to be the caller's. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    Optional<Agreement> find(UUID id, UUID caseId) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    /** Newest first. */
    List<Agreement> of(UUID caseId) {
        return list("caseId = ?1 order by number desc", caseId);
    }

    /** By agreement. */
    Map<UUID, List<Signature>> signatures(UUID caseId) {
        return getEntityManager()
                .createQuery("from Signature where caseId = ?1 order by id", Signature.class)
                .setParameter(1, caseId)
                .getResultStream()
                .collect(Collectors.groupingBy(Signature::agreementId));
    }

    List<Undertaking> undertakings(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "from Undertaking where caseId = ?1 order by dueOn, id", Undertaking.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    Optional<Undertaking> undertaking(UUID id, UUID caseId) {
        return getEntityManager()
                .createQuery("from Undertaking where id = ?1 and caseId = ?2", Undertaking.class)
                .setParameter(1, id)
                .setParameter(2, caseId)
                .getResultStream()
                .findFirst();
    }

    /** Of the agreement that was signed; what a replaced text said binds nobody. */
    long openUndertakings(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        """
                        select count(u) from Undertaking u join Agreement a on a.id = u.agreementId
                        where u.caseId = ?1 and a.state = 'SIGNED' and u.state = 'OPEN'
                        """,
                        Long.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }
}
