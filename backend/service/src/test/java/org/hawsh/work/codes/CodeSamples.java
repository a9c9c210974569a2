package org.hawsh.work.codes;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class CodeSamples implements Samples {
    private static final String LIST = "absence-reasons";
    private static final String LISTS = "/api/v1/code-lists";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listCodeLists", caller -> caller.calls().get(LISTS),
                "readCodeList", caller -> caller.calls().get(LISTS + "/" + LIST),
                "addCode", caller -> ACode.any(LIST).sentBy(caller),
                "readCode", caller -> caller.calls().get("/api/v1/codes/" + aCode()),
                "updateCode", caller -> ACode.patch(caller, aCode(), 0, Map.of("position", 900)));
    }

    private static String aCode() {
        return ACode.any(LIST).added().getString("id");
    }
}
