package org.hawsh.grants.selection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;

/** Three who applied at one call and were scored in this order. Each asks for USD 410; 1,000 are there, so the third one is below the line. */
final class AListOfThree {
    final AGrantCall call;
    final AnApplication first;
    final AnApplication second;
    final AnApplication third;
    final ASelection selection;

    AListOfThree() {
        UUID centre = ACentre.any().open();
        call =
                AGrantCall.openWith(
                        centre,
                        ASupport.at(centre).recorded(),
                        Map.of("maximum", ASupport.usd("420"), "budget", ASupport.usd("1000")));
        first = submitted();
        second = submitted();
        third = submitted();
        selection =
                ASelection.scored(
                        call,
                        Map.of(first, List.of(5, 5), second, List.of(4, 4), third, List.of(3, 3)));
    }

    private AnApplication submitted() {
        AnApplication application =
                AnApplication.written(call, AnApplication.representedNetwork(call.centre()));
        application
                .edit(Map.of("budget", List.of(AnApplication.line("Trees", "10", "41"))))
                .then()
                .statusCode(200);
        application.submit().then().statusCode(200);
        return application;
    }
}
