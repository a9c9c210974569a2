package org.hawsh.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who changed what in one record. */
public record AHistory(String kind, UUID id) {
    /** By kind, the operation that reads a record of it: its sample says of which one. */
    private static final Map<String, String> READ_BY =
            Map.ofEntries(
                    Map.entry("activity", "readActivity"),
                    Map.entry("authority_letter", "readLetter"),
                    Map.entry("centre", "readCentre"),
                    Map.entry("centre_closure", "readClosure"),
                    Map.entry("certificate", "readCertificate"),
                    Map.entry("childrens_corner", "readChildrensCorner"),
                    Map.entry("code", "readCode"),
                    Map.entry("course", "readCourse"),
                    Map.entry("course_session", "readSession"),
                    Map.entry("enrolment", "readEnrolment"),
                    Map.entry("focal_point", "readFocalPoint"),
                    Map.entry("funding_contribution", "readFundingContribution"),
                    Map.entry("grant_application", "readGrantApplication"),
                    Map.entry("grant_award", "readGrant"),
                    Map.entry("grant_call", "readGrantCall"),
                    Map.entry("grant_purchase", "readGrantPurchase"),
                    Map.entry("grant_selection", "readGrantSelection"),
                    Map.entry("holiday", "readHoliday"),
                    Map.entry("mediator", "readMediator"),
                    Map.entry("network_support", "readNetworkSupport"),
                    Map.entry("organisation", "readOrganisation"),
                    Map.entry("participant", "readParticipant"),
                    Map.entry("place_import", "readPlaceImport"),
                    Map.entry("role_assignment", "readRoleAssignment"),
                    Map.entry("room", "readRoom"),
                    Map.entry("service_client", "readServiceClient"),
                    Map.entry("staff_member", "readStaffMember"),
                    Map.entry("support_rules", "readSupportRules"),
                    Map.entry("volunteer_network", "readVolunteerNetwork"),
                    Map.entry("volunteer_network_member", "readVolunteerNetworkMember"));

    private static final Pattern ID =
            Pattern.compile(".*([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public static AHistory of(String kind, UUID id) {
        return new AHistory(kind, id);
    }

    public static AHistory of(String kind, String id) {
        return of(kind, UUID.fromString(id));
    }

    /** One of each kind, of the records the samples of the features are about. */
    public static Map<String, AHistory> ofEveryKind() {
        return ofEveryKind(Samples.all());
    }

    public static Map<String, AHistory> ofEveryKind(
            Map<String, Function<Someone, Response>> samples) {
        Map<String, AHistory> histories = new TreeMap<>();
        READ_BY.forEach((kind, read) -> histories.put(kind, of(kind, lastIdOf(samples.get(read)))));
        return histories;
    }

    private static String lastIdOf(Function<Someone, Response> read) {
        String path = SentRequest.of(read, Someone.without(), "GET", "/api/v1/.+").uri().getPath();
        Matcher id = ID.matcher(path);
        if (!id.lookingAt()) {
            throw new IllegalStateException(path);
        }
        return id.group(1);
    }

    public Response readBy(Someone caller) {
        return ask(caller.calls());
    }

    /** With what else the request says. */
    public Response ask(RequestSpecification request) {
        return request.get("/api/v1/histories/" + kind + "/" + id);
    }
}
