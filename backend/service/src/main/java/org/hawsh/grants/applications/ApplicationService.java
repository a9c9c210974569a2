package org.hawsh.grants.applications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.places.KnownPlace;
import org.hawsh.places.PlaceLevel;
import org.hawsh.places.Places;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Writing applications and reading them. */
@ApplicationScoped
@Transactional
class ApplicationService {
    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final Eligibility eligibility;
    private final Places places;
    private final Centres centres;
    private final Cursors cursors;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    ApplicationService(
            ApplicationRepository applications,
            ApplicationViews views,
            Eligibility eligibility,
            Places places,
            Centres centres,
            Cursors cursors,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.applications = applications;
        this.views = views;
        this.eligibility = eligibility;
        this.places = places;
        this.centres = centres;
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    Page<ApplicationSummary> page(ApplicationFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.GRANT_READ, filter.centreId());
        String bound =
                "%s:applications:%s:%s:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                filter.centreId(),
                                filter.callId(),
                                filter.networkId(),
                                filter.state(),
                                filter.code());
        Page<GrantApplication> page =
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        (before, count) -> applications.page(scope, filter, before, count),
                        GrantApplication::id);
        records.shown(
                ApplicationSheet.APPLICATION.didToMany("LIST"),
                page.items().stream().map(GrantApplication::id).toList());
        return views.summaries(page);
    }

    GrantApplicationView read(UUID id) {
        GrantApplication application =
                records.find(GrantApplication.class, id, Permissions.GRANT_READ);
        records.done(ApplicationSheet.APPLICATION, application, "READ");
        return views.of(application);
    }

    /** @throws ApplicationRefusal if the network applied under this call before, and that is not over */
    GrantApplicationView create(CreateApplication request) {
        UUID centre = request.centreId();
        user.centresWith(Permissions.GRANT_MANAGE, centre);
        Optional<CallRef> call = eligibility.callAt(centre, request.callId());
        List<Fault> faults = new ArrayList<>();
        if (call.isEmpty()) {
            faults.add(Fault.at("/callId", "call-takes-none"));
        }
        if (eligibility.networkAt(centre, request.networkId()).isEmpty()) {
            faults.add(Fault.at("/networkId", "application-network-ended"));
        }
        ValidationFailed.ifAny(faults);
        applications
                .living(request.callId(), request.networkId())
                .ifPresent(
                        living -> {
                            throw ApplicationRefusal.alreadyApplied(living.id());
                        });
        GrantApplication created =
                new GrantApplication(call.get(), request.networkId(), request.title());
        records.created(ApplicationSheet.APPLICATION, created);
        return views.of(created);
    }

    GrantApplicationView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        GrantApplication application =
                records.lock(GrantApplication.class, id, Permissions.GRANT_MANAGE);
        MergePatch.Patched<ApplicationDetails> patched =
                patches.apply(mergePatch, views.details(application));
        ApplicationDetails wanted = patched.value();
        LocalDate today = centres.todayAt(application.centreId());
        List<Fault> faults = wanted.faults(application.budget(), application.currency(), today);
        Optional<Integer> district = district(wanted.districtPcode(), today);
        if (wanted.districtPcode() != null && district.isEmpty()) {
            faults.add(Fault.at("/districtPcode", "place-code-unknown"));
        }
        ValidationFailed.ifAny(faults);
        application.mustBe(seenVersion);
        application.mustBeWrittenOn();
        if (!patched.changedFields().isEmpty()) {
            application.become(
                    wanted.withLines(Budget.numbered(wanted.budget())), district.orElse(null));
            records.edited(ApplicationSheet.APPLICATION, application, patched.changedFields());
        }
        return views.of(application);
    }

    private Optional<Integer> district(String pcode, LocalDate today) {
        return Optional.ofNullable(pcode)
                .flatMap(code -> places.findOn(code, today))
                .filter(known -> known.place().level() == PlaceLevel.DISTRICT)
                .map(KnownPlace::id);
    }
}
