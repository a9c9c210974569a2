package org.hawsh.centres.closures;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class ClosureSamples implements Samples {
    private static final String CLOSURES = "/api/v1/centres/" + TheCentres.KIRKUK + "/closures";

    /**
     * A minute of its own for each, after all other samples and before the one that was closed last: what a hostile request closes
     * without an end is in nobody's way.
     */
    private static final LocalDateTime LAST_OF_ALL = LocalDateTime.of(2095, 1, 1, 0, 0);

    private static final AtomicInteger MINUTES = new AtomicInteger();

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final String closure = CLOSURES + "/" + Made.name(close(manager));

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listClosures", caller -> caller.calls().get(CLOSURES),
                "previewClosure", caller -> post(caller, CLOSURES + "/previews"),
                "createClosure", ClosureSamples::close,
                "readClosure", caller -> caller.calls().get(closure),
                "endClosure", this::end,
                "listCallList", caller -> caller.calls().get(closure + "/call-list"));
    }

    private Response end(Someone caller) {
        String another = Made.name(close(manager));
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.closure\"")
                .body("{}")
                .post(CLOSURES + "/" + another + "/ending");
    }

    private static Response close(Someone caller) {
        return post(caller, CLOSURES);
    }

    private static Response post(Someone caller, String path) {
        LocalDateTime from = LAST_OF_ALL.minusMinutes(MINUTES.getAndIncrement());
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "startsAt",
                                from.toString(),
                                "endsAt",
                                from.plusMinutes(1).toString(),
                                "cause",
                                "OTHER"))
                .post(path);
    }
}
