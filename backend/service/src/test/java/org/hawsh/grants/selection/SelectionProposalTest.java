package org.hawsh.grants.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed gives no more than was asked for or is there, and leaves nobody out without a word. */
@HawshTest
class SelectionProposalTest {
    private AnApplication first;
    private AnApplication second;
    private AnApplication third;
    private ASelection selection;

    @BeforeEach
    void aListOfThree() {
        AListOfThree three = new AListOfThree();
        first = three.first;
        second = three.second;
        third = three.third;
        selection = three.selection;
    }

    @Test
    void noAmountIsMoreThanWasAskedThanTheCallGivesOrThanThereIs() {
        selection
                .propose(
                        ASelection.gives(first, "410.01"),
                        ASelection.gives(second, "420.01"),
                        ASelection.gives(third, "170"))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "support-over-what-is-asked",
                                "support-over-what-is-asked",
                                "support-over-the-maximum",
                                "supports-over-the-budget"));
        selection
                .propose(
                        ASelection.gives(first, "333.333"),
                        ASelection.gives(second, "1"),
                        ASelection.leavesOut(third, null))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/amount/amount"));
        selection
                .propose(
                        ASelection.gives(first, "0"),
                        Map.of(
                                "applicationId",
                                second.id(),
                                "amount",
                                Map.of("amount", "1", "currency", "IQD")),
                        ASelection.leavesOut(third, null))
                .then()
                .statusCode(422)
                .body("errors.code", contains("nothing-to-give", "other-currency"));
    }

    @Test
    void whoIsLeftOutAboveTheLineIsToldWhyAndEverybodyIsNamedOnce() {
        selection
                .propose(
                        ASelection.leavesOut(first, null),
                        ASelection.gives(second, "410"),
                        ASelection.gives(second, "410"))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "left-out-with-a-reason",
                                "selection-not-submitted",
                                "proposal-without"))
                .body("errors[2].about", equalTo(third.id().toString()));
        selection
                .propose(
                        ASelection.gives(first, "410"),
                        ASelection.gives(second, "410"),
                        ASelection.leavesOut(third, null))
                .then()
                .statusCode(200)
                .body("proposal.lines[2].reason", nullValue());
    }
}
