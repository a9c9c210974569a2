package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hawsh.access.Role;
import org.hawsh.centres.organisations.AnOrganisation;

/** What one contribution lets a centre pass on: USD 5,000 for one support and 20,000 for all, and each call says everything. */
public final class ASupport {
    private static final Map<UUID, UUID> RICH = new ConcurrentHashMap<>();

    private final UUID centre;
    private final Map<String, Object> contribution = new HashMap<>();
    private final Map<String, Object> rules = new HashMap<>();

    private ASupport(UUID centre) {
        this.centre = centre;
        contribution.put("organisationId", AnOrganisation.EUROPEAN_UNION);
        contribution.put("from", "2026-01-01");
        contribution.put("visibilityText", ACentre.inThreeLanguages("Funded by somebody"));
        contribution.put("visibility", "SHOWN");
        rules.put("ceiling", usd("5000"));
        rules.put("total", usd("20000"));
        rules.put("lastDay", today().plusDays(300).toString());
        rules.put("mainAim", false);
        rules.put(
                "requirements",
                List.of(
                        "PURPOSE",
                        "KINDS",
                        "APPLICANTS",
                        "CRITERIA",
                        "MAXIMUM",
                        "EXACT_AMOUNT",
                        "DOCUMENTS",
                        "COMPLAINT"));
    }

    public static ASupport at(UUID centre) {
        return new ASupport(centre);
    }

    /** One contribution for all who need money for a call and do not look at where it comes from, in the database that is served. */
    public static UUID rich(UUID centre) {
        return RICH.compute(
                centre,
                (there, known) ->
                        isThere(known)
                                ? known
                                : at(there).with("total", usd("900000000")).recorded());
    }

    private static boolean isThere(UUID contribution) {
        return Databases.count(
                        "select count(*) from funding_contribution where id = ?", contribution)
                == 1;
    }

    public ASupport with(String member, Object value) {
        rules.put(member, value);
        return this;
    }

    public ASupport notShown() {
        contribution.put("visibility", "WAIVED");
        contribution.put(
                "waiver",
                Map.of(
                        "agreedBy",
                        "The delegation",
                        "agreedOn",
                        "2026-01-01",
                        "reason",
                        "It would endanger people"));
        return this;
    }

    /** The contribution alone, which has no rules yet. */
    public UUID contributed() {
        return Made.id(
                administrator()
                        .calls()
                        .contentType("application/json")
                        .body(contribution)
                        .post("/api/v1/centres/" + centre + "/funding-contributions"));
    }

    public Response sentBy(Someone caller, UUID contributed) {
        return caller.calls()
                .contentType("application/json")
                .body(rules)
                .post(address(centre, contributed));
    }

    /** The contribution, which has its rules, and of which all came that is set aside. */
    public UUID recorded() {
        UUID contributed = promised();
        receives(contributed, rules.get("total"));
        return contributed;
    }

    /** The contribution, which has its rules, and of which nothing came yet. */
    public UUID promised() {
        UUID contributed = contributed();
        sentBy(administrator(), contributed).then().statusCode(201);
        return contributed;
    }

    /** Some of it comes. */
    public void receives(UUID contribution, Object amount) {
        Someone.with(Role.FINANCE, centre)
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "contributionId",
                                contribution,
                                "amount",
                                amount,
                                "effectiveOn",
                                today().toString()))
                .post("/api/v1/centres/" + centre + "/ledger/receipts")
                .then()
                .statusCode(201);
    }

    public static String address(UUID centre, UUID contribution) {
        return "/api/v1/centres/"
                + centre
                + "/funding-contributions/"
                + contribution
                + "/support-rules";
    }

    public Someone administrator() {
        return Someone.with(Role.ADMINISTRATOR, centre);
    }

    public static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }

    public static LocalDate today() {
        return Clocks.now().toLocalDate();
    }
}
