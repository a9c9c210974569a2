package org.hawsh.grants.selection;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about selections of Kirkuk. */
final class SelectionSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "readGrantSelection",
                        caller -> caller.calls().get(ASelection.begun(committee()).address())),
                Map.entry(
                        "createGrantSelection",
                        caller -> ASelection.of(committee().whoseTimeIsOver()).begunBy(caller)),
                Map.entry(
                        "updateGrantSelection",
                        caller ->
                                ASelection.begun(committee())
                                        .writtenBy(caller, ASelection.minutes())),
                Map.entry("addGrantReviewer", SelectionSamples::addReviewer),
                Map.entry("cancelGrantReview", SelectionSamples::cancel),
                Map.entry("proposeGrantSelection", SelectionSamples::propose),
                Map.entry("approveGrantSelection", caller -> proposed().step(caller, "approval")),
                Map.entry("refuseGrantSelection", caller -> proposed().refusedBy(caller)),
                Map.entry(
                        "cancelGrantSelectionProposal",
                        caller -> proposed().step(caller, "withdrawal")),
                Map.entry("listGrantReviews", caller -> caller.calls().get("/api/v1/reviews")),
                Map.entry(
                        "readGrantReview",
                        caller -> caller.calls().get("/api/v1/reviews/" + reviewFor(caller))),
                Map.entry(
                        "submitGrantReview",
                        caller -> ASelection.reviewed(caller, reviewFor(caller), List.of(3, 4))),
                Map.entry(
                        "declineGrantReview",
                        caller -> ASelection.declined(caller, reviewFor(caller))),
                Map.entry("readGrantSelectionLetter", SelectionSamples::letter));
    }

    private static Response addReviewer(Someone caller) {
        AGrantCall call = blind();
        AnApplication application = submitted(call);
        return ASelection.begun(call).askedBy(caller, application, ASelection.reviewerAt(KIRKUK));
    }

    private static Response cancel(Someone caller) {
        AGrantCall call = blind();
        AnApplication application = submitted(call);
        ASelection selection = ASelection.begun(call);
        return selection.cancelledBy(
                caller, selection.asked(application, ASelection.reviewerAt(KIRKUK)));
    }

    private static Response propose(Someone caller) {
        AGrantCall call = committee();
        AnApplication application = submitted(call);
        return ASelection.scored(call, Map.of(application, List.of(3, 4)))
                .proposedBy(caller, ASelection.gives(application, "400"));
    }

    private static ASelection proposed() {
        AGrantCall call = committee();
        return proposed(call, submitted(call));
    }

    private static ASelection proposed(AGrantCall call, AnApplication application) {
        ASelection selection = ASelection.scored(call, Map.of(application, List.of(3, 4)));
        selection.propose(ASelection.gives(application, "400")).then().statusCode(200);
        return selection;
    }

    private static Response letter(Someone caller) {
        AGrantCall call = committee();
        AnApplication application = submitted(call);
        proposed(call, application).approve().then().statusCode(200);
        return caller.calls().get(application.address() + "/selection-letter");
    }

    /** The caller's own, where they can be asked to review at all; otherwise somebody else's. */
    private static String reviewFor(Someone caller) {
        AGrantCall call = blind();
        AnApplication application = submitted(call);
        ASelection selection = ASelection.begun(call);
        Someone reviewer =
                selection.ask(application, caller).statusCode() == 200
                        ? caller
                        : ASelection.reviewerAt(KIRKUK);
        return reviewer == caller
                ? selection.reviewOf(caller, application)
                : selection.asked(application, reviewer);
    }

    private static AnApplication submitted(AGrantCall call) {
        return AnApplication.submitted(call, AnApplication.representedNetwork(KIRKUK));
    }

    private static AGrantCall committee() {
        return AGrantCall.open(KIRKUK, ASupport.rich(KIRKUK));
    }

    private static AGrantCall blind() {
        return AGrantCall.openWith(KIRKUK, ASupport.rich(KIRKUK), Map.of("blindReviews", true));
    }
}
