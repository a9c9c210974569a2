package org.hawsh.grants.applications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hawsh.access.Role;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application is one of its network under a call, and once submitted it stands unless the centre asks for changes. */
@HawshTest
class ApplicationTest {
    private static final Map<String, Function<AnApplication, Response>> STEPS =
            Map.of(
                    "submit",
                    AnApplication::submit,
                    "ask for changes",
                    AnApplication::requestChanges,
                    "declare ineligible",
                    AnApplication::declareIneligible,
                    "withdraw",
                    AnApplication::withdraw,
                    "edit",
                    application -> application.edit(Map.of("title", "Another garden")));

    @Inject Applications applications;

    private UUID centre;
    private AGrantCall call;

    @BeforeEach
    void anOpenCall() {
        centre = ACentre.any().open();
        call = AGrantCall.open(centre, ASupport.at(centre).recorded());
    }

    @Test
    void withTheSubmissionComesACodeByWhichStaffFindIt() {
        AnApplication application = AnApplication.submitted(call, network());
        String code = application.read().path("code");
        application
                .read()
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("late", equalTo(false))
                .body("code", matchesPattern("SI-[2-9A-HJ-NP-Z]{8}-[2-9A-HJ-NP-Z]"));
        found("code=" + code).then().body("items.id", contains(application.id().toString()));
        Someone elsewhere = Someone.with(Role.GRANTS_OFFICER, ACentre.any().open());
        elsewhere
                .calls()
                .get("/api/v1/grant-applications?code=" + code)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theListIsNarrowedByCallNetworkAndStateAndReadInPages() {
        ANetwork one = network();
        AnApplication first = AnApplication.submitted(call, one);
        AnApplication second = AnApplication.begun(call, network());
        String ofCall = "callId=" + call.id();
        found(ofCall)
                .then()
                .body("items.id", contains(second.id().toString(), first.id().toString()))
                .body("items[1].asked.amount", equalTo("426"));
        found(ofCall + "&networkId=" + one.id())
                .then()
                .body("items.id", contains(first.id().toString()));
        found(ofCall + "&state=DRAFT").then().body("items.id", contains(second.id().toString()));
        String next = found(ofCall + "&limit=1").path("next");
        found(ofCall + "&limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first.id().toString()));
    }

    @Test
    void aNetworkAppliesOnceUnderACallUntilThatIsOver() {
        ANetwork network = network();
        AnApplication first = AnApplication.submitted(call, network);
        AnApplication.begunBy(call.officer(), call, network)
                .then()
                .statusCode(409)
                .body("errors.code", contains("application-exists"))
                .body("errors[0].about", equalTo(first.id().toString()));
        first.withdraw().then().statusCode(200);
        AnApplication.begunBy(call.officer(), call, network).then().statusCode(201);
    }

    @Test
    void ofEightThatAreBegunAtTheSameMomentOneIs() throws Exception {
        ANetwork network = network();
        List<Integer> answers =
                AtOnce.many(
                        8,
                        number ->
                                AnApplication.begunBy(call.officer(), call, network).statusCode());
        assertEquals(1, Collections.frequency(answers, 201), answers.toString());
        assertEquals(7, Collections.frequency(answers, 409), answers.toString());
    }

    @Test
    void eachStepIsTakenFromWhereItMayBeAndFromNowhereElse() {
        Map<String, Supplier<AnApplication>> states =
                Map.of(
                        "draft",
                        () -> AnApplication.written(call, network()),
                        "submitted",
                        () -> AnApplication.submitted(call, network()),
                        "being mended",
                        () -> after(AnApplication::requestChanges),
                        "withdrawn",
                        () -> after(AnApplication::withdraw),
                        "ineligible",
                        () -> after(AnApplication::declareIneligible));
        Map<String, List<String>> allowed =
                Map.of(
                        "draft", List.of("submit", "withdraw", "edit"),
                        "submitted", List.of("ask for changes", "declare ineligible", "withdraw"),
                        "being mended", List.of("submit", "withdraw", "edit"),
                        "withdrawn", List.of(),
                        "ineligible", List.of());
        states.forEach(
                (state, made) ->
                        STEPS.forEach(
                                (step, taken) -> {
                                    int expected = allowed.get(state).contains(step) ? 200 : 409;
                                    Response answer = taken.apply(made.get());
                                    assertEquals(
                                            expected,
                                            answer.statusCode(),
                                            step + " of " + state + ": " + answer.asString());
                                }));
    }

    @Test
    @ActivateRequestContext
    void selectionIsHandedWhatIsSubmittedTheFirstOneFirst() {
        AnApplication first = AnApplication.submitted(call, network());
        AnApplication second = AnApplication.submitted(call, network());
        after(AnApplication::requestChanges);
        AnApplication.written(call, network());
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .enter(call.officer().subject(), Set.of(centre));
        assertEquals(
                List.of(first.id(), second.id()),
                applications.submittedFor(call.id()).stream().map(ApplicationRef::id).toList());
    }

    private AnApplication after(Function<AnApplication, Response> step) {
        AnApplication application = AnApplication.submitted(call, network());
        step.apply(application).then().statusCode(200);
        return application;
    }

    @Test
    void noPathOfTheDatabaseSubmitsMoreThanTheCallGivesOrChangesWhatWasSubmitted() {
        AnApplication begun = AnApplication.begun(call, network());
        refused(begun, "state = 'INELIGIBLE', ended_because = 'x'", "does not go from");
        AnApplication submitted = AnApplication.submitted(call, network());
        for (String change :
                List.of(
                        "asked = 1",
                        "title = 'x'",
                        "network_id = gen_random_uuid()",
                        "code = 'x'")) {
            refused(submitted, change, "what was submitted stays as it is");
        }
        refused(submitted, "state = 'DRAFT'", "does not go from");
        refusedBy(
                "update grant_application_line set quantity = 1 where application_id = ?",
                submitted,
                "what was submitted stays as it is");
        AnApplication dear = AnApplication.written(call, network());
        dear.edit(Map.of("budget", List.of(AnApplication.line("Swings", "1", "2500.01"))))
                .then()
                .statusCode(200);
        String submission = "state = 'SUBMITTED', code = 'x', submitted_at = now()";
        refused(dear, submission, "more than the call gives");
        refused(dear, submission + ", asked = 2500", "the lines do not make what is asked for");
        refused(dear, submission + ", kind = 'PLAY_AREA'", "does not support this kind");
        call.whoseTimeIsOver();
        refused(dear, submission, "takes no applications");
    }

    private static void refused(AnApplication application, String change, String why) {
        refusedBy("update grant_application set " + change + " where id = ?", application, why);
    }

    private static void refusedBy(String sql, AnApplication application, String why) {
        RuntimeException error =
                assertThrows(
                        RuntimeException.class, () -> Databases.execute(sql, application.id()));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }

    private ANetwork network() {
        return AnApplication.representedNetwork(centre);
    }

    private Response found(String query) {
        return call.officer().calls().get("/api/v1/grant-applications?" + query);
    }
}
