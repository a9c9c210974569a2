package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;

/** How the calls of a demonstration that have closed were decided, or who was asked to judge. */
final class DemonstrationSelection {
    private static final String CALLS = "/grant-calls/";
    private static final int SAT_DAYS_AGO = 395;

    private final ServiceClient officer;
    private final ServiceClient approver;
    private final LocalDate today;

    DemonstrationSelection(ServiceClient officer, ServiceClient approver, LocalDate today) {
        this.officer = officer;
        this.approver = approver;
        this.today = today;
    }

    /** Of the two who judge without seeing each other, one is asked so far. */
    void askReviewer(String call) throws IOException {
        officer.post(CALLS + call + "/selection", Map.of());
        String reviewer =
                DemonstrationStaff.everybody().stream()
                        .filter(member -> member.role().equals("REVIEWER"))
                        .findFirst()
                        .orElseThrow()
                        .subject();
        for (JsonNode applied :
                officer.get("/grant-applications?limit=50&callId=" + call).get("items")) {
            officer.post(
                    CALLS + call + "/selection/reviews",
                    Map.of("applicationId", applied.get("id").asText(), "reviewer", reviewer));
        }
    }

    /** Three sat, one of them a cousin of somebody in a network; what they scored is the sum of the digits of the story. */
    void decide(
            String call,
            Map<String, DemonstrationInitiatives.Initiative> applied,
            Map<String, String> networks)
            throws IOException {
        officer.post(CALLS + call + "/selection", Map.of());
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member("هيفاء ناصر", "لا صلة لي بأي شبكة.", List.of(), applied, 0));
        members.add(member("کاروان عەلی", "لا صلة لي بأي شبكة.", List.of(), applied, 1));
        members.add(
                member(
                        "سوزان يوسف",
                        "ابنة خالتي في شبكة جيران خزان الماء.",
                        List.of(networks.get("Neighbours of the water tower")),
                        applied,
                        1));
        int seen = officer.get(CALLS + call + "/selection").get("version").asInt();
        officer.patch(
                CALLS + call + "/selection",
                seen,
                Map.of(
                        "heldOn",
                        today.minusDays(SAT_DAYS_AGO).toString(),
                        "minutes",
                        "قرأت اللجنة كل طلب بصوت عالٍ وناقشته، ثم أعطى كل عضو درجاته على حدة.",
                        "members",
                        members));
        List<Map<String, Object>> lines = new ArrayList<>();
        applied.forEach((id, one) -> lines.add(one.proposed(id)));
        officer.on(CALLS + call + "/selection", "/proposal", Map.of("lines", lines));
        approver.on(CALLS + call + "/selection", "/proposal/approval", Map.of());
    }

    private static Map<String, Object> member(
            String name,
            String declaration,
            List<String> interests,
            Map<String, DemonstrationInitiatives.Initiative> applied,
            int milder) {
        List<Map<String, Object>> scores = new ArrayList<>();
        applied.forEach(
                (id, one) ->
                        scores.add(
                                Map.of(
                                        "applicationId",
                                        id,
                                        "points",
                                        one.points().stream()
                                                .map(points -> Math.min(points + milder, 5))
                                                .toList())));
        return Map.of(
                "name", name,
                "declaration", declaration,
                "interests", interests,
                "scores", scores);
    }
}
