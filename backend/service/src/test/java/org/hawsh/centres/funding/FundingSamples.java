package org.hawsh.centres.funding;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class FundingSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listFundingContributions",
                caller -> caller.calls().get(AContribution.CONTRIBUTIONS),
                "createFundingContribution",
                caller -> AContribution.sentBy(caller, Map.of()),
                "readFundingContribution",
                caller -> caller.calls().get(AContribution.created()),
                "updateFundingContribution",
                caller ->
                        caller.calls()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "\"0.en.funding\"")
                                .body(Map.of("to", "2030-12-31"))
                                .patch(AContribution.created()));
    }
}
