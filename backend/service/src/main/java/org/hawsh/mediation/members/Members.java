package org.hawsh.mediation.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.mediation.mediators.MediatorRef;
import org.hawsh.mediation.mediators.Mediators;
import org.hawsh.platform.problems.NotFound;

/** The members of a case, for whoever is one of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Members {
    private final EntityManager database;
    private final Mediators mediators;

    Members(EntityManager database, Mediators mediators) {
        this.database = database;
        this.mediators = mediators;
    }

    /** The mediator who opens a case is its first member. */
    public void begin(UUID caseId, MediatorRef mediator) {
        database.persist(Assignment.ownOf(caseId, mediator));
        database.flush();
    }

    /** Who works on it, and who did, in the order in which they were asked. */
    public List<MemberView> of(UUID caseId) {
        List<Assignment> assignments =
                database.createQuery(
                                "from Assignment where caseId = :case order by id",
                                Assignment.class)
                        .setParameter("case", caseId)
                        .getResultList();
        Map<UUID, MediatorRef> names =
                mediators.named(assignments.stream().map(Assignment::mediatorId).toList());
        return assignments.stream()
                .map(assignment -> assignment.view(names.get(assignment.mediatorId())))
                .toList();
    }

    /**
     * The mediator who was asked answers.
     *
     * @return the id of the case
     * @throws NotFound if it is no proposal to them
     */
    public UUID answer(
            UUID assignment, UUID account, int seenVersion, boolean interest, boolean takesItOn) {
        Assignment proposed =
                one(
                        Map.of(
                                "id",
                                assignment,
                                "account",
                                account,
                                "state",
                                AssignmentState.PROPOSED));
        proposed.mustBe(seenVersion);
        proposed.answer(interest, takesItOn);
        database.flush();
        return proposed.caseId();
    }

    /**
     * What a mediator of the community declared on paper, as a member of the case writes it down.
     *
     * @throws NotFound if nobody of the community was asked under this id
     */
    public void declared(UUID caseId, UUID mediator, boolean interest, boolean takesItOn) {
        Assignment proposed = one(ofMediator(caseId, mediator, AssignmentState.PROPOSED));
        if (proposed.signsIn()) {
            throw new NotFound();
        }
        proposed.answer(interest, takesItOn);
        database.flush();
    }

    /** @throws NotFound if that mediator does not work on it */
    public void askForAnother(UUID caseId, UUID mediator) {
        one(ofMediator(caseId, mediator, AssignmentState.ACCEPTED)).askForAnother();
        database.flush();
    }

    /** @throws NotFound if they are no member of it */
    public void leave(UUID caseId, UUID account, boolean interest) {
        one(Map.of("caseId", caseId, "account", account, "state", AssignmentState.ACCEPTED))
                .leave(interest);
        database.flush();
    }

    private static Map<String, Object> ofMediator(
            UUID caseId, UUID mediator, AssignmentState state) {
        return Map.of("caseId", caseId, "mediatorId", mediator, "state", state);
    }

    private Assignment one(Map<String, Object> where) {
        CriteriaBuilder condition = database.getCriteriaBuilder();
        CriteriaQuery<Assignment> query = condition.createQuery(Assignment.class);
        Root<Assignment> found = query.from(Assignment.class);
        query.where(
                where.entrySet().stream()
                        .map(value -> condition.equal(found.get(value.getKey()), value.getValue()))
                        .toArray(Predicate[]::new));
        return database.createQuery(query).getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
