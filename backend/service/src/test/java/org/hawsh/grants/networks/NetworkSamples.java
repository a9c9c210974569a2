package org.hawsh.grants.networks;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about networks of the Kirkuk centre. */
final class NetworkSamples implements Samples {
    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "listVolunteerNetworks",
                        caller -> caller.calls().get("/api/v1/volunteer-networks")),
                Map.entry(
                        "createVolunteerNetwork",
                        caller ->
                                ANetwork.begun(
                                        caller, ANetwork.body(TheCentres.KIRKUK, "Clean river"))),
                Map.entry("readVolunteerNetwork", caller -> network().seenBy(caller).get("")),
                Map.entry(
                        "updateVolunteerNetwork",
                        caller -> network().seenBy(caller).patch("", 0, Map.of("kind", "WOMEN"))),
                Map.entry(
                        "endVolunteerNetwork",
                        caller -> network().seenBy(caller).end(0, "DISSOLVED", "They moved")),
                Map.entry("openVolunteerNetwork", NetworkSamples::bringBack),
                Map.entry(
                        "listNetworkFocalPoints",
                        caller ->
                                caller.calls()
                                        .queryParam("centreId", TheCentres.KIRKUK)
                                        .get("/api/v1/network-focal-points")),
                Map.entry(
                        "listVolunteerNetworkMembers",
                        caller -> network().seenBy(caller).get("/members")),
                Map.entry(
                        "addVolunteerNetworkMember",
                        caller ->
                                network()
                                        .seenBy(caller)
                                        .post("/members", ANetwork.member("Rana Ahmed"))),
                Map.entry("readVolunteerNetworkMember", NetworkSamples::readMember),
                Map.entry("updateVolunteerNetworkMember", NetworkSamples::editMember),
                Map.entry(
                        "listSanctionChecks",
                        caller -> network().seenBy(caller).get("/sanction-checks")),
                Map.entry("recordSanctionCheck", NetworkSamples::check),
                Map.entry(
                        "approveSanctionCheck",
                        caller -> caller.calls().post(possibleMatch() + "/approval")),
                Map.entry(
                        "refuseSanctionCheck",
                        caller ->
                                caller.calls()
                                        .contentType("application/json")
                                        .body(Map.of("reason", "The same birth date"))
                                        .post(possibleMatch() + "/refusal")),
                Map.entry("readNetworkSupport", NetworkSamples::readSupport),
                Map.entry("updateNetworkSupport", caller -> reach(network().seenBy(caller))),
                Map.entry("readNetworkMix", caller -> network().seenBy(caller).get("/mix")),
                Map.entry(
                        "recordNetworkMix",
                        caller ->
                                network()
                                        .seenBy(caller)
                                        .post(
                                                "/mix",
                                                Map.of(
                                                        "askedOn", "2026-11-01",
                                                        "hostCommunity", 6,
                                                        "displaced", 7,
                                                        "returnees", 8))));
    }

    private static ANetwork network() {
        return ANetwork.at(TheCentres.KIRKUK);
    }

    private static Response bringBack(Someone caller) {
        ANetwork network = network();
        network.end(0, "DISSOLVED", "They moved").then().statusCode(200);
        return network.seenBy(caller).comeBack(1);
    }

    private static Response readMember(Someone caller) {
        ANetwork network = network();
        String member = network.add("/members", ANetwork.member("Rana Ahmed"));
        return network.seenBy(caller).readMember(member);
    }

    private static Response editMember(Someone caller) {
        ANetwork network = network();
        String member = network.add("/members", ANetwork.member("Rana Ahmed"));
        return network.seenBy(caller).patchMember(member, 0, Map.of("role", "COORDINATOR"));
    }

    private static Response check(Someone caller) {
        ANetwork network = network();
        String member = network.add("/members", ANetwork.representative("Rana Ahmed"));
        return network.seenBy(caller).post("/sanction-checks", ANetwork.check(member, "CLEAR"));
    }

    private static String possibleMatch() {
        ANetwork network = network();
        String member = network.add("/members", ANetwork.representative("Rana Ahmed"));
        return "/api/v1/sanction-checks/"
                + network.add("/sanction-checks", ANetwork.check(member, "POSSIBLE_MATCH"));
    }

    private static Response readSupport(Someone caller) {
        ANetwork network = network();
        reach(network).then().statusCode(200);
        return network.seenBy(caller).get("/support");
    }

    private static Response reach(ANetwork network) {
        return network.patch(
                "/support",
                0,
                Map.of("inKind", Map.of("place", "The garden"), "preferred", "IN_KIND"));
    }
}
