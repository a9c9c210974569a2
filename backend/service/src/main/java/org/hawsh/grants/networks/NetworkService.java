package org.hawsh.grants.networks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.people.FocalPointRef;
import org.hawsh.centres.people.FocalPoints;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Networks: begun, edited, ended and come back. */
@ApplicationScoped
@Transactional
class NetworkService {
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int ID_LENGTH = 36;

    private final NetworkRepository networks;
    private final Centres centres;
    private final FocalPoints focalPoints;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    NetworkService(
            NetworkRepository networks,
            Centres centres,
            FocalPoints focalPoints,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.networks = networks;
        this.centres = centres;
        this.focalPoints = focalPoints;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<NetworkSummary> page(NetworkFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.NETWORK_READ, filter.centreId());
        String bound =
                "%s:networks:%s:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                new TreeSet<>(scope),
                                filter.kind(),
                                filter.state(),
                                filter.nameKey());
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                bound,
                FIRST_ID.toString(),
                (after, count) ->
                        networks.page(
                                scope,
                                filter,
                                after.substring(ID_LENGTH),
                                UUID.fromString(after.substring(0, ID_LENGTH)),
                                count),
                last -> last.id() + last.name().en());
    }

    NetworkView read(UUID id) {
        return records.find(VolunteerNetwork.class, id, Permissions.NETWORK_READ).view();
    }

    /** Whom a network of the centre can be reached through. */
    List<FocalPointRef> focalPoints(UUID centre) {
        user.centresWith(Permissions.NETWORK_PEOPLE_READ, centre);
        return focalPoints.at(centre);
    }

    NetworkView create(CreateNetwork request) {
        user.centresWith(Permissions.NETWORK_MANAGE, request.centreId());
        check(request.details(), request.centreId());
        VolunteerNetwork network = new VolunteerNetwork(request);
        records.created(NetworkSheet.NETWORK, network);
        return network.view();
    }

    NetworkView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        VolunteerNetwork network = lock(id);
        network.mustBeActive();
        return records.edit(
                        NetworkSheet.NETWORK,
                        network,
                        seenVersion,
                        mergePatch,
                        details -> check(details, network.centreId()))
                .view();
    }

    NetworkView end(UUID id, int seenVersion, EndNetwork ending) {
        VolunteerNetwork network = lock(id);
        List<Fault> faults =
                new ArrayList<>(
                        ending.faults(
                                network.details().foundedOn(),
                                centres.todayAt(network.centreId())));
        if (faults.isEmpty() && ending.mergedInto() != null && !canTakeIn(network, ending)) {
            faults.add(Fault.at("/mergedInto", "network-merges-into-another"));
        }
        ValidationFailed.ifAny(faults);
        network.end(seenVersion, ending);
        return changed(network, "END");
    }

    NetworkView comeBack(UUID id, int seenVersion) {
        VolunteerNetwork network = lock(id);
        network.comeBack(seenVersion);
        return changed(network, "REOPEN");
    }

    private boolean canTakeIn(VolunteerNetwork network, EndNetwork ending) {
        return !network.id().equals(ending.mergedInto())
                && networks.at(network.centreId(), ending.mergedInto())
                        .filter(VolunteerNetwork::isActive)
                        .isPresent();
    }

    private NetworkView changed(VolunteerNetwork network, String act) {
        records.done(NetworkSheet.NETWORK, network, act, "state");
        return network.view();
    }

    private VolunteerNetwork lock(UUID id) {
        return records.lock(VolunteerNetwork.class, id, Permissions.NETWORK_MANAGE);
    }

    private void check(NetworkDetails details, UUID centre) {
        List<Fault> faults = new ArrayList<>(details.faults(centres.todayAt(centre)));
        if (details.focalPointId() != null && !focalPoints.isAt(centre, details.focalPointId())) {
            faults.add(Fault.at("/focalPointId", "focal-point-unknown"));
        }
        ValidationFailed.ifAny(faults);
    }
}
