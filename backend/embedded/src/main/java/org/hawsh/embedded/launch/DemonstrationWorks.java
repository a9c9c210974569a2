package org.hawsh.embedded.launch;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.demonstration.DemonstrationPictures;

/** What networks of a demonstration did with their support: milestones with photographs, expenses with receipts, and visits afterwards. */
final class DemonstrationWorks {
    private static final String GRANTS = "/grants/";

    private final ServiceClient officer;
    private final ServiceClient approver;

    DemonstrationWorks(ServiceClient officer, ServiceClient approver) {
        this.officer = officer;
        this.approver = approver;
    }

    /** Told with a picture of before and of after, and accepted by somebody else. */
    void reach(String id, int which, LocalDate on) throws IOException {
        String before = photo(id, DemonstrationPictures.bareYard(id.hashCode()));
        String after = photo(id, DemonstrationPictures.garden(id.hashCode() + which));
        String report =
                officer.post(
                                GRANTS + id + "/milestone-reports",
                                Map.of(
                                        "milestoneId",
                                        officer.get(GRANTS + id)
                                                .at("/milestones/%d/id".formatted(which))
                                                .asText(),
                                        "reachedOn",
                                        on.toString(),
                                        "done",
                                        "عمل الجيران معاً أربعة أيام جمعة.",
                                        "volunteerHours",
                                        96,
                                        "reached",
                                        Map.of("women", 40, "men", 35, "girls", 28, "boys", 31),
                                        "photos",
                                        List.of(
                                                Map.of("evidenceId", before, "moment", "BEFORE"),
                                                Map.of("evidenceId", after, "moment", "AFTER"))))
                        .get("id")
                        .asText();
        approver.post("/milestone-reports/" + report + "/decision", Map.of("accepted", true));
    }

    private String photo(String id, byte[] picture) throws IOException {
        return officer.bring(
                        GRANTS + id + "/evidence?kind=PHOTO&faces=NOBODY",
                        "application/octet-stream",
                        picture)
                .get("id")
                .asText();
    }

    void spend(String id, BigDecimal amount, LocalDate on) throws IOException {
        String receipt =
                officer.bring(
                                GRANTS + id + "/evidence?kind=RECEIPT",
                                "application/octet-stream",
                                DemonstrationPictures.page(id.hashCode() + on.getDayOfYear()))
                        .get("id")
                        .asText();
        String expense =
                officer.post(
                                GRANTS + id + "/expenses",
                                Map.of(
                                        "spentOn",
                                        on.toString(),
                                        "what",
                                        "أشجار وتراب وأدوات",
                                        "source",
                                        "PAID",
                                        "amount",
                                        Map.of("amount", amount.toPlainString(), "currency", "EUR"),
                                        "receiptId",
                                        receipt,
                                        "receiptNumber",
                                        "R-" + on.getDayOfYear()))
                        .get("id")
                        .asText();
        approver.post("/grant-expenses/" + expense + "/decision", Map.of("approved", true));
    }

    void visit(String id, LocalDate on, String condition, String carer, String needed)
            throws IOException {
        Map<String, Object> visit = new HashMap<>();
        visit.put("visitedOn", on.toString());
        visit.put("condition", condition);
        visit.put("carer", carer);
        visit.put("needed", needed);
        visit.put(
                "photoId",
                photo(
                        id,
                        condition.equals("NEGLECTED")
                                ? DemonstrationPictures.dryGarden(id.hashCode())
                                : DemonstrationPictures.garden(id.hashCode())));
        officer.post(GRANTS + id + "/upkeep/visits", visit);
    }
}
