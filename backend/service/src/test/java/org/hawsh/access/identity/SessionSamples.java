package org.hawsh.access.identity;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class SessionSamples implements Samples {
    private static final String SESSIONS = "/api/v1/me/sessions";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listMySessions",
                caller -> caller.calls().get(SESSIONS),
                "endMySession",
                caller ->
                        caller.calls()
                                .post(
                                        SESSIONS
                                                + "/"
                                                + IdentityStub.sessionOf(caller.subject())
                                                + "/ending"),
                "endMySessions",
                caller -> caller.calls().post(SESSIONS + "/ending"));
    }
}
