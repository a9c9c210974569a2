package org.hawsh.centres;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Iraq;
import org.hawsh.work.records.Records;

/** Planning, reading and editing centres. */
@ApplicationScoped
@Transactional
class CentreService {
    private final CentreRepository centres;
    private final CentrePlaces ground;
    private final Places places;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    CentreService(
            CentreRepository centres,
            CentrePlaces ground,
            Places places,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.centres = centres;
        this.ground = ground;
        this.places = places;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    List<CentreView> list() {
        List<Centre> found = centres.in(user.centresWith(Permissions.CENTRE_READ));
        Map<Integer, PlaceView> where =
                places.byId(found.stream().flatMap(Centre::placeIds).distinct().toList());
        return found.stream().map(centre -> centre.view(where)).toList();
    }

    CentreView read(UUID id) {
        return view(find(id, Permissions.CENTRE_READ));
    }

    /** @throws Forbidden for whoever sets up some centres only: a new one is nobody's yet */
    CentreView create(CreateCentre request) {
        user.mustHoldEverywhere(Permissions.CENTRE_SET_UP);
        if (centres.has(request.code())) {
            throw new CentreCodeTaken();
        }
        Whereabouts where =
                ground.of(
                        request.governoratePcode(),
                        request.districtPcode(),
                        request.address(),
                        Iraq.today());
        Centre centre = new Centre(request, where);
        records.created(CentreSheet.CENTRE, centre);
        return view(centre);
    }

    CentreView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Centre centre = find(id, Permissions.CENTRE_MANAGE);
        Map<Integer, PlaceView> where = places.byId(centre.placeIds().toList());
        MergePatch.Patched<EditCentre> patched = patches.apply(mergePatch, centre.details(where));
        EditCentre details = patched.value();
        List<Fault> faults = details.openingHours().faults("/openingHours");
        ValidationFailed.ifAny(faults);
        centre.edit(
                seenVersion,
                details,
                patched.changedFields().contains("districtPcode")
                        ? ground.districtOf(
                                where.get(centre.whereabouts().governorateId()).pcode(),
                                details.districtPcode(),
                                centre.today())
                        : centre.whereabouts().districtId());
        if (!patched.changedFields().isEmpty()) {
            records.edited(CentreSheet.CENTRE, centre, patched.changedFields());
        }
        return view(centre);
    }

    private Centre find(UUID id, String permission) {
        return centres.find(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    private CentreView view(Centre centre) {
        return centre.view(places.byId(centre.placeIds().toList()));
    }
}
