package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of a grant that is running: photographs, receipts, reports, expenses and visits. */
public final class SomeWorks {
    private final AGrant grant;

    private SomeWorks(AGrant grant) {
        this.grant = grant;
    }

    public static SomeWorks of(AGrant grant) {
        return new SomeWorks(grant);
    }

    /** Of a grant of USD 1,000, of which the first half is paid. */
    public static SomeWorks paid(UUID centre) {
        AGrant grant = AGrant.active(centre);
        grant.approved(1).pay(1).then().statusCode(200);
        return new SomeWorks(grant);
    }

    public AGrant grant() {
        return grant;
    }

    public String milestone() {
        return Made.at(grant.read(), "/milestones/0/id").asText();
    }

    /** One more thing to do. */
    public String anotherMilestone() {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "insert into grant_milestone (id, centre_id, grant_id, position, title, due_on, state)"
                        + " select ?, centre_id, id, (select max(position) + 1 from grant_milestone m where m.grant_id = g.id),"
                        + " 'The benches stand', ends_on, 'PLANNED' from grant_award g where id = ?",
                id,
                grant.id());
        return id.toString();
    }

    /** As if it had been completed on a day that is over. */
    public SomeWorks completedDaysAgo(int days) {
        Databases.execute(
                "update grant_award set completed_on = ? where id = ?",
                ASupport.today().minusDays(days),
                grant.id());
        return this;
    }

    /** @param faces as it is sent; null where it is left out */
    public Response brings(Someone caller, String kind, String faces, byte[] file) {
        var request =
                caller.calls()
                        .contentType("application/octet-stream")
                        .queryParam("kind", kind)
                        .body(file);
        return (faces == null ? request : request.queryParam("faces", faces))
                .post(grant.address() + "/evidence");
    }

    public String photo() {
        return id(brings(grant.officer(), "PHOTO", "NOBODY", Photographs.jpeg()));
    }

    public String receipt() {
        return receipt(Photographs.jpeg());
    }

    public String receipt(byte[] file) {
        return id(brings(grant.officer(), "RECEIPT", null, file));
    }

    /** Without photographs, and with the reason. */
    public Map<String, Object> report(String milestone) {
        Map<String, Object> report = new HashMap<>();
        report.put("milestoneId", milestone);
        report.put("reachedOn", ASupport.today().toString());
        report.put("done", "Twelve olive trees are planted and watered");
        report.put("volunteerHours", 90);
        report.put("reached", Map.of("women", 20, "men", 15, "girls", 31, "boys", 28));
        report.put("photos", List.of());
        report.put("noPhotosBecause", "Nobody wanted to be photographed");
        return report;
    }

    public Response reports(Someone caller, Map<String, ?> report) {
        return post(caller, grant.address() + "/milestone-reports", report);
    }

    public Response decides(Someone caller, String report, boolean accepted) {
        return post(
                caller,
                "/api/v1/milestone-reports/" + report + "/decision",
                accepted
                        ? Map.of("accepted", true)
                        : Map.of("accepted", false, "toMend", "Say how many trees"));
    }

    /** Without a receipt, before two who saw it. */
    public Map<String, Object> expense(String usd) {
        Map<String, Object> expense = new HashMap<>();
        expense.put("spentOn", ASupport.today().toString());
        expense.put("what", "Twelve olive trees");
        expense.put("source", "PAID");
        expense.put("amount", ASupport.usd(usd));
        expense.put(
                "unproven",
                Map.of(
                        "reason",
                        "The shop writes no receipts",
                        "witnesses",
                        List.of("Huda Karim", "Azad Hama")));
        return expense;
    }

    public Map<String, Object> expense(String usd, String receipt) {
        Map<String, Object> expense = expense(usd);
        expense.remove("unproven");
        expense.put("receiptId", receipt);
        return expense;
    }

    public Response spends(Someone caller, Map<String, ?> expense) {
        return post(caller, grant.address() + "/expenses", expense);
    }

    public Response decidesOnExpense(Someone caller, String expense, boolean approved) {
        return post(
                caller,
                "/api/v1/grant-expenses/" + expense + "/decision",
                approved
                        ? Map.of("approved", true)
                        : Map.of("approved", false, "reason", "It is of last year"));
    }

    public Map<String, Object> visit(String condition) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("visitedOn", ASupport.today().toString());
        visit.put("condition", condition);
        visit.put("carer", "NEIGHBOURS");
        visit.put("needed", "A new tap");
        return visit;
    }

    public Response visits(Someone caller, Map<String, ?> visit) {
        return post(caller, grant.address() + "/upkeep/visits", visit);
    }

    public static String id(Response made) {
        return Made.name(made);
    }

    private static Response post(Someone caller, String path, Map<String, ?> body) {
        return caller.calls().contentType("application/json").body(body).post(path);
    }
}
