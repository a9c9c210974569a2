package org.hawsh.places;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class PlaceSamples implements Samples {
    private static final String IMPORTS = "/api/v1/places/imports";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listPlaces",
                caller -> caller.calls().queryParam("level", "GOVERNORATE").get("/api/v1/places"),
                "readPlace",
                caller -> caller.calls().get("/api/v1/places/COD/IQG13"),
                "resolvePlace",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("scheme", "OCHA", "code", "IQ-G08"))
                                .post("/api/v1/places/resolutions"),
                "checkPlaceImport",
                PlaceSamples::check,
                "readPlaceImport",
                caller -> caller.calls().get(IMPORTS + "/" + checked()),
                "commitPlaceImport",
                caller -> caller.calls().post(IMPORTS + "/" + checked() + "/commit"));
    }

    private static String checked() {
        return check(Someone.everywhere(Role.ADMINISTRATOR)).path("id");
    }

    /** One governorate as it is known: a list that ends nothing that began on its own first day. */
    private static Response check(Someone caller) {
        return caller.calls()
                .queryParam("scheme", "COD")
                .queryParam("validFrom", "2019-06-03")
                .contentType("text/csv")
                .body("level,pcode,name_en,parent_pcode\n1,IQG13,Kirkuk,IQ\n")
                .post(IMPORTS);
    }
}
