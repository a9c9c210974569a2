package org.hawsh.access.views;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;

/** A view to keep, valid by default and under a name nobody else uses. */
final class AView {
    static final String VIEWS = "/api/v1/saved-views";

    private final Map<String, Object> details = new HashMap<>();

    private AView() {
        details.put("name", "View " + UUID.randomUUID());
        details.put("query", "sex=FEMALE&sort=-registeredOn");
    }

    static AView valid() {
        return new AView();
    }

    AView with(String member, Object value) {
        details.put(member, value);
        return this;
    }

    Response sentBy(Someone somebody) {
        return somebody.calls()
                .contentType("application/json")
                .body(Map.of("list", "PARTICIPANTS", "details", details))
                .post(VIEWS);
    }

    String savedBy(Someone somebody) {
        return VIEWS + "/" + Made.name(sentBy(somebody));
    }

    /** One that is said to be this caller's, whether they may keep any or not. */
    static String heldBy(Someone caller) {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "insert into saved_view (id, list, owner, name, query, version) values (?, 'PARTICIPANTS', ?, ?, '', 0)",
                id,
                caller.subject(),
                "View " + id);
        return VIEWS + "/" + id;
    }

    static Response edit(Someone caller, String view, int version, Map<String, ?> patch) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.view\"")
                .body(patch)
                .patch(view);
    }

    static Response forget(Someone caller, String view, int version) {
        return caller.calls().header("If-Match", "\"" + version + ".en.view\"").delete(view);
    }
}
