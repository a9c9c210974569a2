package org.hawsh.access.views;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class ViewSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listSavedViews",
                caller -> caller.calls().queryParam("list", "PARTICIPANTS").get(AView.VIEWS),
                "createSavedView",
                caller -> AView.valid().sentBy(caller),
                "readSavedView",
                caller -> caller.calls().get(AView.heldBy(caller)),
                "updateSavedView",
                caller -> AView.edit(caller, AView.heldBy(caller), 0, Map.of("name", "Renamed")),
                "deleteSavedView",
                caller -> AView.forget(caller, AView.heldBy(caller), 0));
    }
}
