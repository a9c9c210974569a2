package org.hawsh.access.views;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class SavedViewTest {
    private final Someone owner = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final Someone colleague = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final Someone elsewhere = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);

    @Test
    void aViewOfOnesOwnIsSeenByNobodyElse() {
        String view = AView.valid().savedBy(owner);
        seenBy(owner).body("items.id", hasItem(id(view)));
        seenBy(colleague).body("items.id", not(hasItem(id(view))));
    }

    @Test
    void aSharedViewIsSeenByThePeopleOfThatCentreAndChangedByItsOwnerAlone() {
        String view = AView.valid().with("centreId", TheCentres.KIRKUK).savedBy(owner);
        seenBy(colleague)
                .body("items.id", hasItem(id(view)))
                .body("items.find { it.id == '" + id(view) + "' }.mine", equalTo(false));
        seenBy(elsewhere).body("items.id", not(hasItem(id(view))));
        AView.edit(colleague, view, 0, Map.of("name", "Mine now")).then().statusCode(404);
        AView.forget(colleague, view, 0).then().statusCode(404);
    }

    @Test
    void nobodySharesWithACentreTheyDoNotWorkFor() {
        AView.valid().with("centreId", TheCentres.BAGHDAD).sentBy(owner).then().statusCode(403);
        String view = AView.valid().savedBy(owner);
        AView.edit(owner, view, 0, Map.of("centreId", TheCentres.BAGHDAD)).then().statusCode(404);
    }

    @Test
    void aViewIsChangedFromWhatWasSeenAndForgotten() {
        String view = AView.valid().savedBy(owner);
        Map<String, Object> patch = new HashMap<>(Map.of("query", "sort=name"));
        AView.edit(owner, view, 0, patch)
                .then()
                .statusCode(200)
                .body("query", equalTo("sort=name"))
                .body("version", equalTo(1));
        AView.edit(owner, view, 0, patch).then().statusCode(412);
        owner.calls()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(view)
                .then()
                .statusCode(428);
        AView.forget(owner, view, 0).then().statusCode(412);
        AView.forget(owner, view, 1).then().statusCode(204);
        seenBy(owner).body("items.id", not(hasItem(id(view))));
        AView.forget(owner, view, 1).then().statusCode(404);
    }

    @Test
    void aNameIsUsedOnceForOneList() {
        AView.valid().with("name", "Twice").sentBy(owner).then().statusCode(201);
        AView.valid().with("name", "Twice").sentBy(owner).then().statusCode(409);
        AView.valid().with("name", "Twice").sentBy(colleague).then().statusCode(201);
    }

    @Test
    void aViewHasNoRoomForAWordAboutSomebody() {
        for (String query :
                List.of("name=Sara Ahmed", "text=سارة", "sex=FEMALE&", "=x", "a=1&&b=2", "sex")) {
            AView.valid().with("query", query).sentBy(owner).then().statusCode(422);
        }
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "insert into saved_view (id, list, owner, name, query, version)"
                                        + " values (gen_random_uuid(), 'PARTICIPANTS', gen_random_uuid(), 'x', 'text=سارة', 0)"),
                "the schema holds it too");
    }

    @Test
    void nobodyKeepsMoreViewsThanTheyCouldEverChooseFrom() {
        Someone collector = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        for (int i = 0; i < 100; i++) {
            AView.heldBy(collector);
        }
        AView.valid()
                .sentBy(collector)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-many-views"));
    }

    @Test
    void whatDoesNotFitOnAPageIsOnTheNextAndNobodyElseGoesOnThere() {
        Someone collector = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        List<String> kept = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            kept.add(id(AView.valid().with("name", name).savedBy(collector)));
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            Response page = page(collector, next);
            page.then().statusCode(200);
            next = page.path("next");
            if (next != null) {
                page(colleague, next).then().statusCode(400);
            }
            seen.addAll(page.path("items.findAll { it.mine }.id"));
        } while (next != null);
        assertEquals(kept, seen);
    }

    private static Response page(Someone somebody, String cursor) {
        RequestSpecification asked =
                somebody.calls().queryParam("list", "PARTICIPANTS").queryParam("limit", 1);
        return (cursor == null ? asked : asked.queryParam("cursor", cursor)).get(AView.VIEWS);
    }

    private static ValidatableResponse seenBy(Someone somebody) {
        return somebody.calls()
                .queryParam("list", "PARTICIPANTS")
                .get(AView.VIEWS)
                .then()
                .statusCode(200);
    }

    private static String id(String view) {
        return UUID.fromString(view.substring(view.lastIndexOf('/') + 1)).toString();
    }
}
