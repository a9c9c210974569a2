package org.hawsh.access;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;

/** A thing's history stands beside the thing, wherever the samples of its feature read that. */
class HistorySamples implements Samples {
    private static final Map<String, String> BESIDE =
            Map.ofEntries(
                    Map.entry("listCentreChanges", "readCentre"),
                    Map.entry("listRoomChanges", "readRoom"),
                    Map.entry("listChildrensCornerChanges", "readChildrensCorner"),
                    Map.entry("listClosureChanges", "readClosure"),
                    Map.entry("listStaffMemberChanges", "readStaffMember"),
                    Map.entry("listFocalPointChanges", "readFocalPoint"),
                    Map.entry("listFundingContributionChanges", "readFundingContribution"),
                    Map.entry("listAuthorityLetterChanges", "readLetter"),
                    Map.entry("listHolidayChanges", "readHoliday"),
                    Map.entry("listOrganisationChanges", "readOrganisation"),
                    Map.entry("listPlaceImportChanges", "readPlaceImport"),
                    Map.entry("listRoleAssignmentChanges", "readRoleAssignment"));

    private Map<String, Function<Someone, Response>> all;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new TreeMap<>();
        BESIDE.forEach((history, read) -> requests.put(history, caller -> ask(caller, read)));
        return requests;
    }

    private Response ask(Someone caller, String read) {
        if (all == null) {
            all = Samples.all();
        }
        SentRequest thing = SentRequest.of(all.get(read), caller, "GET", "/api/v1/.+");
        return caller.calls().get(thing.uri().getPath() + "/changes");
    }
}
