package org.hawsh.work.codes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hawsh.access.Role;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.platform.codes.Codes;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.hawsh.work.records.Kinds;
import org.junit.jupiter.api.Test;

@HawshTest
class CodeListTest {
    private static final String REASONS = "absence-reasons";
    private static final String LIST = "/api/v1/code-lists/" + REASONS;

    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);
    private final Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);

    @Inject Kinds kinds;
    @Inject Codes codes;

    @Test
    void everyListOfASheetIsSeededAndEverySeededListStandsOnASheet() {
        List<String> seeded =
                administrator.calls().get("/api/v1/code-lists").jsonPath().getList("items.name");
        assertEquals(
                new TreeSet<>(kinds.codeLists().stream().map(CodeList::name).toList()),
                new TreeSet<>(seeded));
        kinds.codeLists()
                .forEach(
                        list ->
                                assertTrue(
                                        !codes.offered(list.name()).isEmpty(),
                                        list.name() + " offers something"));
    }

    @Test
    void everyTraitOfACodeStandsOnTheSheetOfItsList() {
        kinds.codeLists()
                .forEach(
                        list ->
                                codes.of(list.name())
                                        .forEach(
                                                code ->
                                                        assertTrue(
                                                                list.traits()
                                                                        .containsAll(code.traits()),
                                                                list.name() + " " + code)));
    }

    @Test
    void everyCodeHasAWordInEachLanguage() {
        facilitator
                .calls()
                .get(LIST)
                .then()
                .statusCode(200)
                .body("codes.find { it.code == 'WEATHER' }.word.en", equalTo("Weather"))
                .body("codes.find { it.code == 'WEATHER' }.word.ar", equalTo("الطقس"))
                .body("codes.find { it.code == 'WEATHER' }.word.ckb", equalTo("کەشوهەوا"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = facilitator.calls().get(LIST).header("ETag");
        facilitator.calls().header("If-None-Match", tag).get(LIST).then().statusCode(304);
        ACode.any(REASONS).added();
        facilitator.calls().header("If-None-Match", tag).get(LIST).then().statusCode(200);
    }

    @Test
    void aCodeIsCalledOtherwiseAndPutInAnotherOrderButStaysTheSameCode() {
        JsonPath code = ACode.any(REASONS).added();
        String id = code.getString("id");
        ACode.patch(
                        administrator,
                        id,
                        0,
                        Map.of("word", ACentre.inThreeLanguages("Exams"), "position", 5))
                .then()
                .statusCode(200)
                .body("code", equalTo(code.getString("code")))
                .body("position", equalTo(5));
        ACode.patch(administrator, id, 0, Map.of("position", 7)).then().statusCode(412);
        ACode.patch(administrator, id, 1, Map.of("code", "EXAMS")).then().statusCode(400);
        AHistory.of("code", id)
                .readBy(administrator)
                .then()
                .body("items.changedFields", contains(List.of("position", "word")));
    }

    @Test
    void aRetiredCodeIsReadButNotOfferedUntilItIsOfferedAgain() {
        JsonPath code = ACode.any(REASONS).added();
        String name = code.getString("code");
        assertTrue(codes.offered(REASONS).contains(name));
        ACode.retire(code);
        facilitator
                .calls()
                .get(LIST)
                .then()
                .body("codes.find { it.code == '" + name + "' }.offered", equalTo(false));
        assertTrue(!codes.offered(REASONS).contains(name));
        ACode.patch(administrator, code.getString("id"), 1, Map.of("offered", true))
                .then()
                .statusCode(200);
        assertTrue(codes.offered(REASONS).contains(name));
    }

    @Test
    void aCodeIsAddedOnceEvenIfItWasRetired() {
        JsonPath code = ACode.any(REASONS).added();
        ACode.retire(code);
        ACode.called(REASONS, code.getString("code"))
                .sentBy(administrator)
                .then()
                .statusCode(409)
                .body("errors.code", contains("code-there-already"));
    }

    @Test
    void whatTheProgramWritesByItselfIsCalledOtherwiseButNotRetired() {
        String list = "/api/v1/code-lists/enrolment-end-reasons";
        String id =
                administrator
                        .calls()
                        .get(list)
                        .jsonPath()
                        .getString("codes.find { it.code == 'OFFER_LAPSED' }.id");
        ACode.patch(administrator, id, 0, Map.of("offered", false))
                .then()
                .statusCode(409)
                .body("errors.code", contains("code-written-by-the-program"));
    }

    @Test
    void aCodeHasAWordInEachLanguageAndOneThatFits() {
        ACode.any(REASONS)
                .with("word", Map.of("en", "Exams", "ar", "امتحانات"))
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/word/ckb"));
        ACode.any(REASONS)
                .with("word", ACentre.inThreeLanguages("x".repeat(121)))
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("length"));
        ACode.called(REASONS, "exams").sentBy(administrator).then().statusCode(422);
    }

    @Test
    void aRuleThatTheListDoesNotKnowHangsOnNoCode() {
        ACode.any(REASONS)
                .with("traits", List.of("FREES_THE_SEAT"))
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/traits"));
    }

    @Test
    void aListNobodyStatedIsNotThere() {
        administrator.calls().get("/api/v1/code-lists/reasons").then().statusCode(404);
        ACode.any("reasons").sentBy(administrator).then().statusCode(404);
    }
}
