package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of the supported initiatives of a demonstration, one in each state, each step as the login that may take it. */
final class DemonstrationGrants {
    private static final String GRANTS = "/grants/";
    private static final int PREPARING_DAYS = 14;
    private static final int WORKING_DAYS = 60;
    private static final List<String> WITNESSES = List.of("أحمد عبد الله", "شيرين قادر");

    private final ServiceClient officer;
    private final ServiceClient approver;
    private final ServiceClient finance;
    private final DemonstrationWorks works;
    private final DemonstrationPast past;
    private final LocalDate today;

    DemonstrationGrants(
            ServiceClient officer,
            ServiceClient approver,
            ServiceClient finance,
            DemonstrationPast past,
            LocalDate today) {
        this.officer = officer;
        this.approver = approver;
        this.finance = finance;
        this.works = new DemonstrationWorks(officer, approver);
        this.past = past;
        this.today = today;
    }

    /** How far one came. */
    enum Life {
        /** The agreement waits for a second person. */
        PREPARED("TRANSFER_OFFICE", "TRANSFER_OFFICE", 0),
        /** The first part is paid and partly accounted for, the second one waits for approval. */
        GIVEN("CASH", "CASH", 40),
        /** The transfer office was closed. */
        FAILED("TRANSFER_OFFICE", "GOODS", 20),
        SUSPENDED("BANK", "BANK", 50),
        /** It was made, and dried up since. */
        NEGLECTED("CASH", "CASH", 190),
        /** A garden in its twelfth month. */
        KEPT("CASH", "CASH", 430),
        CANCELLED("BANK", "BANK", 0);

        private final String first;
        private final String second;
        private final int beganDaysAgo;

        Life(String first, String second, int beganDaysAgo) {
            this.first = first;
            this.second = second;
            this.beganDaysAgo = beganDaysAgo;
        }
    }

    void live(String id, Life life) throws IOException, SQLException {
        String grant = GRANTS + id;
        LocalDate began = today.minusDays(life.beganDaysAgo);
        if (life == Life.CANCELLED) {
            officer.on(
                    grant,
                    "/steps",
                    Map.of("step", "CANCEL", "reason", "وجدت الأمهات ساحة أخرى جاهزة."));
            return;
        }
        propose(grant, life, began);
        if (life == Life.PREPARED) {
            return;
        }
        agree(id, grant, began);
        ask(grant, 0);
        if (life == Life.FAILED) {
            finance.post(
                    instalment(grant, 0) + "/failure",
                    Map.of("reason", "OFFICE_CLOSED", "words", "المكتب مغلق في العيد"));
            return;
        }
        pay(grant, 0, life, began.plusDays(2));
        if (life == Life.SUSPENDED) {
            officer.on(
                    grant,
                    "/steps",
                    Map.of("step", "SUSPEND", "reason", "سحب صاحب الجدار موافقته."));
            return;
        }
        works.reach(id, 0, began.plusDays(PREPARING_DAYS));
        works.spend(id, half(grant, 0), began.plusDays(5));
        if (life == Life.GIVEN) {
            request(grant, 1);
            return;
        }
        finish(id, grant, life, began);
    }

    private void finish(String id, String grant, Life life, LocalDate began) throws IOException {
        works.spend(id, half(grant, 0), began.plusDays(9));
        ask(grant, 1);
        pay(grant, 1, life, began.plusDays(PREPARING_DAYS + 2));
        works.reach(id, 1, began.plusDays(WORKING_DAYS - 2));
        BigDecimal second = amount(grant, 1);
        BigDecimal unspent = new BigDecimal("40");
        works.spend(id, second.subtract(unspent), began.plusDays(PREPARING_DAYS + 20));
        finance.post(
                grant + "/give-backs",
                Map.of(
                        "amount", euros(unspent),
                        "givenOn", began.plusDays(WORKING_DAYS - 1).toString(),
                        "reference", "دفتر الصندوق، صفحة 12"));
        LocalDate completed = began.plusDays(WORKING_DAYS);
        officer.on(grant, "/steps", Map.of("step", "COMPLETE", "on", completed.toString()));
        officer.on(grant, "/proposal", Map.of("kind", "CLOSING"));
        if (life == Life.NEGLECTED) {
            works.visit(
                    id,
                    completed.plusMonths(3),
                    "NEGLECTED",
                    "NOBODY",
                    "خرطوم ماء ومن يسقي الأشجار");
            return;
        }
        approver.on(grant, "/proposal/decision", Map.of("approved", true));
        works.visit(id, completed.plusMonths(3), "THRIVING", "NETWORK", null);
        works.visit(
                id, completed.plusMonths(6).plusDays(4), "KEPT", "NETWORK", "شجرتان بدل ما يبس");
    }

    private void propose(String grant, Life life, LocalDate began) throws IOException {
        BigDecimal amount = new BigDecimal(officer.get(grant).at("/money/awarded/amount").asText());
        BigDecimal first = amount.multiply(new BigDecimal("0.6")).setScale(0, RoundingMode.DOWN);
        Map<String, Object> second = part(amount.subtract(first), life.second);
        second.put("waitsFor", 1);
        officer.on(
                grant,
                "/proposal",
                Map.of(
                        "kind",
                        "AGREEMENT",
                        "plan",
                        Map.of(
                                "startsOn",
                                began.toString(),
                                "endsOn",
                                began.plusDays(WORKING_DAYS + 30L).toString(),
                                "milestones",
                                List.of(
                                        Map.of(
                                                "title",
                                                "الأرض نظيفة وجاهزة",
                                                "dueOn",
                                                began.plusDays(PREPARING_DAYS).toString()),
                                        Map.of(
                                                "title",
                                                "كل شيء في مكانه",
                                                "dueOn",
                                                began.plusDays(WORKING_DAYS).toString())),
                                "instalments",
                                List.of(part(first, life.first), second))));
    }

    private void agree(String id, String grant, LocalDate signed) throws IOException, SQLException {
        approver.on(grant, "/proposal/decision", Map.of("approved", true));
        past.agreed(id, signed);
        String network = officer.get(grant).get("networkId").asText();
        String representative = "";
        for (JsonNode member :
                officer.get("/volunteer-networks/" + network + "/members").get("items")) {
            if (member.get("represents").asBoolean()) {
                representative = member.get("id").asText();
            }
        }
        officer.on(
                grant,
                "/signature",
                Map.of(
                        "signedOn",
                        signed.toString(),
                        "signedBy",
                        representative,
                        "paperAt",
                        "خزانة 3، ملف 12",
                        "notScannedBecause",
                        "الماسح الضوئي معطل"));
    }

    private void request(String grant, int which) throws IOException {
        int seen = officer.get(grant).get("version").asInt();
        officer.post(instalment(grant, which) + "/request", seen, Map.of());
    }

    private void ask(String grant, int which) throws IOException {
        request(grant, which);
        int seen = approver.get(grant).get("version").asInt();
        approver.post(instalment(grant, which) + "/decision", seen, Map.of("approved", true));
    }

    private void pay(String grant, int which, Life life, LocalDate on) throws IOException {
        Map<String, Object> paid = new HashMap<>();
        paid.put("paidOn", on.toString());
        boolean cash = (which == 0 ? life.first : life.second).equals("CASH");
        paid.put("witnesses", cash ? WITNESSES : List.of());
        if (!cash) {
            paid.put("reference", "IQ-2026-0417");
        }
        finance.post(instalment(grant, which) + "/payment", paid);
    }

    private String instalment(String grant, int which) throws IOException {
        return grant
                + "/instalments/"
                + officer.get(grant).at("/instalments/%d/id".formatted(which)).asText();
    }

    private BigDecimal amount(String grant, int which) throws IOException {
        return new BigDecimal(
                officer.get(grant).at("/instalments/%d/amount/amount".formatted(which)).asText());
    }

    private BigDecimal half(String grant, int which) throws IOException {
        return amount(grant, which).divide(BigDecimal.valueOf(2), 2, RoundingMode.UNNECESSARY);
    }

    private static Map<String, Object> part(BigDecimal amount, String means) {
        Map<String, Object> part = new HashMap<>();
        part.put("amount", euros(amount));
        part.put("means", means);
        return part;
    }

    private static Map<String, Object> euros(BigDecimal amount) {
        return Map.of("amount", amount.toPlainString(), "currency", "EUR");
    }
}
