package org.hawsh.grants.applications.papers;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.APicture;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about papers of applications of Kirkuk, under one call. */
final class PaperSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;

    private AGrantCall call;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listGrantApplicationPapers",
                caller -> caller.calls().get(draft().address() + "/papers"),
                "addGrantApplicationPaper",
                caller -> draft().broughtBy(caller, "WORKS_PERMIT", "image/png", APicture.PNG),
                "readGrantApplicationPaper",
                caller -> caller.calls().get(brought()),
                "deleteGrantApplicationPaper",
                caller -> caller.calls().delete(brought()));
    }

    private String brought() {
        AnApplication draft = draft();
        return draft.address() + "/papers/" + Made.name(draft.brings("OWNER_LETTER"));
    }

    private AnApplication draft() {
        if (call == null) {
            call = AGrantCall.open(KIRKUK, ASupport.rich(KIRKUK));
        }
        return AnApplication.begun(call, AnApplication.representedNetwork(KIRKUK));
    }
}
