package org.hawsh.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.places.Places;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Messages;

/** An application with what is known of it elsewhere: its call, its network, its place, what it still lacks. */
@ApplicationScoped
class ApplicationViews {
    private final Calls calls;
    private final Networks networks;
    private final Places places;
    private final Eligibility eligibility;
    private final Request request;

    ApplicationViews(
            Calls calls,
            Networks networks,
            Places places,
            Eligibility eligibility,
            Request request) {
        this.calls = calls;
        this.networks = networks;
        this.places = places;
        this.eligibility = eligibility;
        this.request = request;
    }

    ApplicationDetails details(GrantApplication application) {
        Integer district = application.districtId();
        return application.details(
                district == null ? null : places.byId(Set.of(district)).get(district).pcode());
    }

    GrantApplicationView of(GrantApplication application) {
        ApplicationDetails details = details(application);
        CallRef call = calls.at(application.centreId(), application.callId()).orElseThrow();
        NetworkRef network =
                networks.at(application.centreId(), application.networkId()).orElseThrow();
        return new GrantApplicationView(
                application.id(),
                application.centreId(),
                call.id(),
                call.title(),
                network.id(),
                network.name(),
                application.state(),
                application.code(),
                details.title(),
                details.plan(),
                details.kind(),
                details.beneficiaries(),
                details.upkeep(),
                details.districtPcode(),
                details.point(),
                details.language(),
                details.receivedOn(),
                details.volunteerHours(),
                details.budget(),
                application.asked(),
                call.maximum(),
                application.submittedAt(),
                application.lateBecause() != null,
                application.lateBecause(),
                application.endedBecause(),
                application.changes(),
                application.state().isWrittenOn() ? unmet(application, details) : List.of(),
                application.version());
    }

    Page<ApplicationSummary> summaries(Page<GrantApplication> page) {
        Map<UUID, CallRef> called = calls.byId(ids(page, GrantApplication::callId));
        Map<UUID, NetworkRef> applying = networks.byId(ids(page, GrantApplication::networkId));
        return page.map(
                application ->
                        new ApplicationSummary(
                                application.id(),
                                application.centreId(),
                                application.callId(),
                                called.get(application.callId()).title(),
                                application.networkId(),
                                applying.get(application.networkId()).name(),
                                application.state(),
                                application.code(),
                                application.title(),
                                application.asked(),
                                application.submittedAt(),
                                application.lateBecause() != null,
                                application.updatedAt(),
                                application.version()));
    }

    private static Collection<UUID> ids(
            Page<GrantApplication> page, Function<GrantApplication, UUID> of) {
        return page.items().stream().map(of).collect(Collectors.toSet());
    }

    private List<Problem.Item> unmet(GrantApplication application, ApplicationDetails details) {
        Messages messages = request.messages();
        return eligibility.unmet(application, details, null).stream()
                .map(
                        fault ->
                                new Problem.Item(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.remedy(messages),
                                        fault.about()))
                .toList();
    }
}
