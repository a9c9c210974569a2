package org.hawsh.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.grants.applications.ApplicationRequirements.Circumstances;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.problems.Fault;

/** Whether a network can apply, out of what calls and networks tell. */
@ApplicationScoped
class Eligibility {
    private final Calls calls;
    private final Networks networks;
    private final ApplicationRepository applications;
    private final PapersBrought papers;
    private final Centres centres;

    Eligibility(
            Calls calls,
            Networks networks,
            ApplicationRepository applications,
            PapersBrought papers,
            Centres centres) {
        this.calls = calls;
        this.networks = networks;
        this.applications = applications;
        this.papers = papers;
        this.centres = centres;
    }

    /** A call of this centre that takes applications. */
    Optional<CallRef> callAt(UUID centre, UUID call) {
        return calls.at(centre, call).filter(Circumstances::takesApplications);
    }

    /** A network of this centre that has not ended. */
    Optional<NetworkRef> networkAt(UUID centre, UUID network) {
        return networks.at(centre, network).filter(NetworkRef::isActive);
    }

    /** @param late why it is accepted although the call is closed; null where nobody says so */
    List<Fault> unmet(GrantApplication application, ApplicationDetails details, String late) {
        UUID centre = application.centreId();
        CallRef call = calls.at(centre, application.callId()).orElseThrow();
        NetworkRef network = networks.at(centre, application.networkId()).orElseThrow();
        return ApplicationRequirements.unmet(
                details,
                new Circumstances(
                        call,
                        network,
                        applications.isFor(call.applicants(), network.kind()),
                        networks.isRepresented(network.id()),
                        papers.documentsOf(application.id()),
                        call.opensOn().isAfter(centres.todayAt(centre)),
                        application.wasSubmitted(),
                        late));
    }
}
