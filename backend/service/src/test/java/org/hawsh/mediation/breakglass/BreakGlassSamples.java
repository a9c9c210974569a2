package org.hawsh.mediation.breakglass;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Asked from Kirkuk, of cases elsewhere; decided at Kirkuk and anywhere else, of a case there. */
final class BreakGlassSamples implements Samples {
    /** Nobody of those who ask is a member of them. */
    private static final class Sealed {
        private static final ACase AT_KIRKUK = ACase.at(TheCentres.KIRKUK);
        private static final ACase AT_NINEWA = ACase.at(TheCentres.NINEWA);
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listMediationOpenings",
                caller -> caller.calls().get("/api/v1/mediation-openings"),
                "requestMediationOpening",
                caller -> AnOpening.asked(caller, TheCentres.KIRKUK, AnOpening.madeUp(), false),
                "endMediationOpening",
                BreakGlassSamples::end,
                "listMediationOpeningRequests",
                caller -> caller.calls().get("/api/v1/mediation-opening-requests"),
                "approveMediationOpening",
                caller -> waiting().approvedBy(caller),
                "refuseMediationOpening",
                caller -> waiting().refusedBy(caller),
                "listMediationOpeningNotices",
                caller -> caller.calls().get("/api/v1/mediation-opening-notices"),
                "listMediationOpeningReviews",
                caller -> caller.calls().get("/api/v1/mediation-opening-reviews"),
                "recordMediationOpeningReview",
                caller ->
                        AnOpening.inAnEmergency(Sealed.AT_NINEWA, TheCentres.KIRKUK)
                                .reviewedBy(caller, true));
    }

    private static Response end(Someone caller) {
        AnOpening.noneAskedForBy(caller);
        return caller.calls()
                .post(
                        "/api/v1/mediation-openings/"
                                + AnOpening.kept(caller, TheCentres.KIRKUK, 0)
                                + "/ending");
    }

    private static AnOpening waiting() {
        return AnOpening.of(Sealed.AT_KIRKUK, TheCentres.DIYALA);
    }
}
