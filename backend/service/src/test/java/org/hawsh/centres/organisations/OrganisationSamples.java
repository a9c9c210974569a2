package org.hawsh.centres.organisations;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class OrganisationSamples implements Samples {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listOrganisations",
                caller -> caller.calls().get(ORGANISATIONS),
                "readOrganisation",
                caller -> caller.calls().get(ORGANISATIONS + "/" + AnOrganisation.EUROPEAN_UNION),
                "createOrganisation",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(
                                        Map.of(
                                                "kind",
                                                "OTHER",
                                                "name",
                                                AnOrganisation.named("Sample")))
                                .post(ORGANISATIONS),
                "addOrganisationName",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .header("If-Match", "\"0.en.organisation\"")
                                .body(
                                        Map.of(
                                                "name",
                                                AnOrganisation.named("Later"),
                                                "validFrom",
                                                "2026-01-01"))
                                .post(
                                        ORGANISATIONS
                                                + "/"
                                                + AnOrganisation.called("Sample", null)
                                                        .getString("id")
                                                + "/names"));
    }
}
