package org.hawsh.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The steps of an application: submitted, sent back to be mended, ended by either side. */
@ApplicationScoped
@Transactional
class ApplicationSteps {
    private final ApplicationViews views;
    private final Eligibility eligibility;
    private final SelectionBegun selection;
    private final Records records;

    ApplicationSteps(
            ApplicationViews views,
            Eligibility eligibility,
            SelectionBegun selection,
            Records records) {
        this.views = views;
        this.eligibility = eligibility;
        this.selection = selection;
        this.records = records;
    }

    /** @throws ValidationFailed with everything that stands in the way */
    GrantApplicationView submit(UUID id, int seenVersion, String lateBecause) {
        GrantApplication application = seen(id, seenVersion);
        application.mustBeWrittenOn();
        boolean late = lateBecause != null && !application.wasSubmitted();
        ValidationFailed.ifAny(
                eligibility.unmet(application, views.details(application), lateBecause));
        application.submit(lateBecause);
        return done(application, late ? "SUBMIT_LATE" : "SUBMIT");
    }

    /** @throws ApplicationRefusal also once its call is selected from: what is scored stays as it was read */
    GrantApplicationView requestChanges(UUID id, int seenVersion, List<RequestedChange> changes) {
        GrantApplication application = seen(id, seenVersion);
        application.requestChanges(changes);
        if (selection.hasBegun(application.callId())) {
            throw ApplicationRefusal.beingSelected();
        }
        return done(application, "REQUEST_CHANGES");
    }

    GrantApplicationView declareIneligible(UUID id, int seenVersion, String why) {
        GrantApplication application = seen(id, seenVersion);
        application.declareIneligible(why);
        return done(application, "DECLARE_INELIGIBLE");
    }

    GrantApplicationView withdraw(UUID id, int seenVersion, String why) {
        GrantApplication application = seen(id, seenVersion);
        application.withdraw(why);
        return done(application, "WITHDRAW");
    }

    private GrantApplication seen(UUID id, int seenVersion) {
        GrantApplication application =
                records.lock(GrantApplication.class, id, Permissions.GRANT_MANAGE);
        application.mustBe(seenVersion);
        return application;
    }

    private GrantApplicationView done(GrantApplication application, String act) {
        records.done(ApplicationSheet.APPLICATION, application, act, "state");
        return views.of(application);
    }
}
