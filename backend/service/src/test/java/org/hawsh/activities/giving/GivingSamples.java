package org.hawsh.activities.giving;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about what the Kirkuk centre gives. */
final class GivingSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listPaymentLists",
                caller ->
                        caller.calls()
                                .get("/api/v1/centres/" + TheCentres.KIRKUK + "/payment-lists"),
                "readPaymentList",
                caller -> caller.calls().get(list()),
                "createPaymentList",
                caller -> prepare(caller, courseWithSomebody()),
                "confirmPayment",
                caller -> act(caller, "payment"),
                "endPaymentList",
                caller -> act(caller, "withdrawal"),
                "listKits",
                caller -> caller.calls().get(kits(ACourseThatMet.at(TheCentres.KIRKUK))),
                "createKit",
                GivingSamples::give,
                "readKit",
                caller -> caller.calls().get(kit()),
                "confirmReceipt",
                caller -> ofKit(caller, "receipt"),
                "endKit",
                caller -> ofKit(caller, "ending"));
    }

    private static Response act(Someone caller, String act) {
        return caller.calls().header("If-Match", "\"0.en.payment-list\"").post(list() + "/" + act);
    }

    private static Response give(Someone caller) {
        ACourseThatMet course = ACourseThatMet.at(TheCentres.KIRKUK);
        UUID person = course.joinedBy("Sara");
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "participantId",
                                person,
                                "item",
                                "Scissors",
                                "givenOn",
                                Clocks.now().toLocalDate().toString(),
                                "receiptSigned",
                                true))
                .post(kits(course));
    }

    private static Response ofKit(Someone caller, String act) {
        return caller.calls().header("If-Match", "\"0.en.kit\"").post(kit() + "/" + act);
    }

    private static String kit() {
        return "/api/v1/kits/" + Made.name(give(manager()));
    }

    private static ACourseThatMet courseWithSomebody() {
        ACourseThatMet course = ACourseThatMet.at(TheCentres.KIRKUK);
        ACourseThatMet.marked(
                course.held(Clocks.now().toLocalDate().minusDays(3).atTime(9, 0)),
                course.joinedBy("Sara"),
                "PRESENT");
        return course;
    }

    private static Response prepare(Someone caller, ACourseThatMet course) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "kind",
                                "TRANSPORT",
                                "from",
                                Clocks.now().toLocalDate().minusDays(5).toString(),
                                "to",
                                Clocks.now().toLocalDate().toString(),
                                "unit",
                                Map.of("amount", "5000", "currency", "IQD")))
                .post("/api/v1/courses/" + course.id() + "/payment-lists");
    }

    private static String list() {
        return "/api/v1/payment-lists/" + Made.name(prepare(manager(), courseWithSomebody()));
    }

    private static String kits(ACourseThatMet course) {
        return "/api/v1/courses/" + course.id() + "/kits";
    }

    private static Someone manager() {
        return Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    }
}
