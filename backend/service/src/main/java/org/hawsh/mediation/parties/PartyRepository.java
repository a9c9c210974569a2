package org.hawsh.mediation.parties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/** Of a case that was found to be the caller's. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {

    Optional<Party> find(UUID id, UUID caseId) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    /** In the order in which they were added, which says nothing of them. */
    List<Party> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /**
     * The sealed parties of every case of the caller that is still mediated, each beside the reference of one person.
     *
     * @param centres where the caller has cases
     * @param register where the person has to belong
     */
    List<SealedBeside> beside(UUID person, Collection<UUID> centres, Collection<UUID> register) {
        return Rows.of(
                        getEntityManager(),
                        """
                        select id, case_id, sealed_party, wrapped, reference
                        from mediation_parties_beside(:person, :centres, :register)
                        """,
                        SealedBeside.class)
                .setParameter("person", person)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("register", register.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * @param wrapped the key of its case; null once that is destroyed
     * @param reference of the person asked about; null if there is none
     */
    record SealedBeside(
            UUID id, UUID caseId, byte[] sealedParty, byte[] wrapped, String reference) {}

    /** By party; whoever was not asked yet is missing. */
    Map<UUID, ProcessConsent> consents(UUID caseId) {
        return latest(
                "from ProcessConsent where caseId = ?1 order by id",
                ProcessConsent.class,
                caseId,
                ProcessConsent::partyId);
    }

    /** By party; whoever was not screened yet is missing. */
    Map<UUID, Screening> screenings(UUID caseId) {
        return latest(
                "from Screening where caseId = ?1 order by id",
                Screening.class,
                caseId,
                Screening::partyId);
    }

    List<Screening> screeningsOf(UUID party) {
        return getEntityManager()
                .createQuery("from Screening where partyId = ?1 order by id desc", Screening.class)
                .setParameter(1, party)
                .getResultList();
    }

    /** How many questions the version has. */
    int questions(int version) {
        return OneColumn.of(
                        getEntityManager(),
                        "select count(*)::integer from mediation_question where version = :version",
                        Integer.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** Those that are asked now: the newest version. */
    List<QuestionView> questions() {
        return Rows.of(
                        getEntityManager(),
                        """
                        select version, number, text_en, text_ar, text_ckb from mediation_question
                        where version = (select max(version) from mediation_question) order by number
                        """,
                        QuestionView.class)
                .getResultList();
    }

    /** @param query of all that was said, in its order */
    private <T> Map<UUID, T> latest(
            String query, Class<T> said, UUID caseId, Function<T, UUID> partyOf) {
        return getEntityManager()
                .createQuery(query, said)
                .setParameter(1, caseId)
                .getResultStream()
                .collect(Collectors.toMap(partyOf, Function.identity(), (older, newer) -> newer));
    }
}
