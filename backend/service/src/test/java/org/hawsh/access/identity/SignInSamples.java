package org.hawsh.access.identity;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class SignInSamples implements Samples {
    private static final String SIGN_INS = "/api/v1/me/sessions";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listMySessions",
                caller -> caller.calls().get(SIGN_INS),
                "endMySession",
                caller ->
                        caller.calls()
                                .post(
                                        SIGN_INS
                                                + "/"
                                                + IdentityStub.signInOf(caller.subject())
                                                + "/ending"),
                "endMySessions",
                caller -> caller.calls().post(SIGN_INS + "/ending"));
    }
}
