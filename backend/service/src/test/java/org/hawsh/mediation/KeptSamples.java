package org.hawsh.mediation;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.APicture;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

/** Requests for what is brought to a case, typed for it and left of it, by whoever is no member of any. */
final class KeptSamples implements Samples {
    /** Made when they are first needed: only then does the service answer. */
    private static final class Sealed {
        private static final SealedCases CASES = new SealedCases();
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>();
        String attachment = "/attachments/" + UUID.randomUUID();
        requests.put(
                "readMediationEndingLetter",
                caller ->
                        caller.calls()
                                .queryParam("language", "ckb")
                                .get(
                                        "/api/v1/mediation-cases/"
                                                + Sealed.CASES.mediated().id()
                                                + "/ending-letter"));
        requests.put(
                "listMediationAttachments",
                caller -> Sealed.CASES.seenBy(caller).get("/attachments"));
        requests.put(
                "addMediationAttachment",
                caller -> Sealed.CASES.seenBy(caller).attaches("boundary.png", APicture.PNG));
        requests.put(
                "readMediationAttachment",
                caller -> Sealed.CASES.seenBy(caller).get(attachment + "/content"));
        requests.put(
                "deleteMediationAttachment",
                caller ->
                        caller.calls()
                                .delete(
                                        "/api/v1/mediation-cases/"
                                                + Sealed.CASES.mediated().id()
                                                + attachment));
        requests.put(
                "readMediationDraft",
                caller -> caller.calls().get("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "saveMediationDraft",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("content", "{}"))
                                .put("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "deleteMediationDraft",
                caller -> caller.calls().delete("/api/v1/mediation-drafts?form=INTAKE"));
        requests.put(
                "listMediationReleases",
                caller -> caller.calls().get("/api/v1/mediation-releases"));
        return requests;
    }
}
