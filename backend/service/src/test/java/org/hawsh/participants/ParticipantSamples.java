package org.hawsh.participants;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.testing.APerson;
import org.hawsh.testing.AWorkbook;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class ParticipantSamples implements Samples {
    private static final String PEOPLE = "/api/v1/participants";

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final String person = PEOPLE + "/" + APerson.called("Matrix").madeBy(registrar);
    private final String another = APerson.called("Matrix").madeBy(registrar).toString();
    private final String setting = PEOPLE + "/card-settings/" + TheCentres.KIRKUK;
    private final String file = checkedFile();

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry("listParticipants", caller -> caller.calls().get(PEOPLE)),
                Map.entry(
                        "searchParticipants",
                        caller ->
                                json(caller, Map.of("text", "Matrix")).post(PEOPLE + "/searches")),
                Map.entry(
                        "checkDuplicates",
                        caller ->
                                json(caller, Map.of("name", Map.of("given", "Matrix")))
                                        .post(PEOPLE + "/matches")),
                Map.entry(
                        "countRegistrations",
                        caller -> caller.calls().get(PEOPLE + "/registration-counts")),
                Map.entry(
                        "registerParticipant",
                        caller -> APerson.called(APerson.unheardOf()).sentBy(caller)),
                Map.entry("listMatchPairs", caller -> caller.calls().get(PEOPLE + "/match-pairs")),
                Map.entry(
                        "searchMatchPairs",
                        caller ->
                                json(caller, Map.of("centreId", TheCentres.KIRKUK))
                                        .post(PEOPLE + "/match-pairs/searches")),
                Map.entry(
                        "listDistinctions", caller -> caller.calls().get(PEOPLE + "/distinctions")),
                Map.entry("recordDistinction", this::tellApart),
                Map.entry(
                        "endDistinction",
                        caller ->
                                caller.calls()
                                        .post(
                                                PEOPLE
                                                        + "/distinctions/"
                                                        + tellApart(registrar).path("id")
                                                        + "/withdrawal")),
                Map.entry("readCardSetting", caller -> caller.calls().get(setting)),
                Map.entry("updateCardSetting", this::decideOnCards),
                Map.entry("checkImport", ParticipantSamples::checkFile),
                Map.entry("checkWorkbook", ParticipantSamples::checkWorkbook),
                Map.entry("readParticipant", caller -> caller.calls().get(person)),
                Map.entry(
                        "listParticipantAccess",
                        caller -> caller.calls().get(person + "/access-log")),
                Map.entry("updateParticipant", this::edit),
                Map.entry(
                        "readFamilyName",
                        caller ->
                                json(caller, Map.of("purpose", "CORRECTION"))
                                        .post(person + "/family-name-readings")),
                Map.entry("listImports", caller -> caller.calls().get(PEOPLE + "/imports")),
                Map.entry("readImport", caller -> caller.calls().get(file)),
                Map.entry("commitImport", caller -> caller.calls().post(file + "/commit")),
                Map.entry(
                        "cancelImport",
                        caller -> caller.calls().post(committedFile() + "/withdrawal")),
                Map.entry(
                        "updateImportReading",
                        caller ->
                                json(caller, Map.of("headerRow", 1))
                                        .put(checkedFile() + "/reading")),
                Map.entry(
                        "listImportDuplicates",
                        caller -> caller.calls().get(checkedFile() + "/duplicates")),
                Map.entry(
                        "resolveImportDuplicates",
                        caller ->
                                json(caller, Map.of("decision", "SAME"))
                                        .post(checkedFile() + "/duplicates/decisions")),
                Map.entry(
                        "readFaultyRows",
                        caller -> caller.calls().get(checkedFile() + "/faulty-rows")));
    }

    private String checkedFile() {
        return PEOPLE + "/imports/" + Made.name(checkFile(registrar));
    }

    private String committedFile() {
        String brought =
                PEOPLE
                        + "/imports/"
                        + Made.name(
                                checkFile(registrar, "given,sex\n" + APerson.unheardOf() + ",F\n"));
        registrar.calls().post(brought + "/commit");
        return brought;
    }

    private Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", registrar.calls().get(person).header("ETag"))
                .body("{\"sex\":\"FEMALE\"}")
                .patch(person);
    }

    private Response tellApart(Someone caller) {
        return json(caller, Map.of("other", another)).post(person + "/distinctions");
    }

    private Response decideOnCards(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", registrar.calls().get(setting).header("ETag"))
                .body("{\"showsCentre\":false}")
                .patch(setting);
    }

    private static RequestSpecification json(Someone caller, Object body) {
        return caller.calls().contentType("application/json").body(body);
    }

    private static Response checkWorkbook(Someone caller) {
        return caller.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentHow", "WRITTEN")
                .queryParam("consentLanguage", "ar")
                .contentType(TableFile.XLSX)
                .body(AWorkbook.of(AWorkbook.row(1, "given") + AWorkbook.row(2, "Matrix")).bytes())
                .post(PEOPLE + "/imports/workbooks");
    }

    private static Response checkFile(Someone caller) {
        return checkFile(caller, "given,sex\nMatrix,F\n");
    }

    private static Response checkFile(Someone caller, String file) {
        return caller.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .queryParam("consentHow", "WRITTEN")
                .queryParam("consentLanguage", "ar")
                .contentType("text/csv")
                .body(file.getBytes())
                .post(PEOPLE + "/imports");
    }
}
