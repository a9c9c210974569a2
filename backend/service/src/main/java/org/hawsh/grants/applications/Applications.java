package org.hawsh.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.work.records.Records;

/** What other features may ask of applications. */
@ApplicationScoped
@Transactional
public class Applications {
    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final Records records;

    Applications(ApplicationRepository applications, ApplicationViews views, Records records) {
        this.applications = applications;
        this.views = views;
        this.records = records;
    }

    /**
     * @throws org.hawsh.platform.problems.NotFound if there is none, or none where the caller holds the permission
     */
    public ApplicationRef require(UUID id, String permission) {
        return records.find(GrantApplication.class, id, permission).ref();
    }

    /**
     * Nobody else changes it until the transaction ends.
     *
     * @throws org.hawsh.platform.problems.NotFound if there is none, or none where the caller holds the permission
     * @throws org.hawsh.platform.problems.Refusal unless it is a draft, or the centre asked for changes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ApplicationRef lockWrittenOn(UUID id, String permission) {
        GrantApplication application = records.lock(GrantApplication.class, id, permission);
        application.mustBeWrittenOn();
        return application.ref();
    }

    /**
     * What can be selected from, or was, the first one submitted first; what is being mended is not among them.
     *
     * @param call one the caller has been shown to be allowed to see
     */
    public List<ApplicationRef> submittedFor(UUID call) {
        return applications.submittedFor(call).stream().map(GrantApplication::ref).toList();
    }

    /**
     * What the centre asked to mend and did not get back yet.
     *
     * @param call one the caller has been shown to be allowed to see
     */
    public List<UUID> mendedFor(UUID call) {
        return applications.mendedFor(call).stream().map(GrantApplication::id).toList();
    }

    /** @param ids of applications the caller has been shown to be allowed to see */
    public Map<UUID, ApplicationRef> byId(Collection<UUID> ids) {
        return applications.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(GrantApplication::id, GrantApplication::ref));
    }

    /** @param id of an application the caller has been shown to be allowed to see */
    public BlindApplication blind(UUID id) {
        GrantApplication application = applications.findById(id);
        ApplicationDetails details = views.details(application);
        return new BlindApplication(
                id,
                details.title(),
                details.plan(),
                details.kind(),
                details.beneficiaries(),
                details.upkeep(),
                details.districtPcode(),
                details.volunteerHours(),
                details.budget());
    }

    /**
     * The line of the budget that asks for all of it; empty where several do, since nobody says what each instalment of them is for.
     *
     * @param id of an application the caller has been shown to be allowed to see
     */
    public Optional<UUID> onlyLineOf(UUID id) {
        List<BudgetLine> asking =
                views.details(applications.findById(id)).budget().stream()
                        .filter(line -> !line.own())
                        .toList();
        return asking.size() == 1 ? Optional.of(asking.get(0).id()) : Optional.empty();
    }

    /**
     * Says of every submitted application of a call whether it is supported.
     *
     * @param call one the caller has been shown to be allowed to decide about
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(UUID call, Set<UUID> selected) {
        for (GrantApplication application : applications.lockSubmittedFor(call)) {
            boolean supported = selected.contains(application.id());
            application.decide(supported);
            records.done(
                    ApplicationSheet.APPLICATION,
                    application,
                    supported ? "SELECT" : "NOT_SELECT",
                    "state");
        }
    }
}
