package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hawsh.client.ApiException;
import org.hawsh.client.ApiResponse;
import org.hawsh.client.JSON;
import org.hawsh.client.api.ImportsApi;
import org.hawsh.client.api.ParticipantsApi;
import org.hawsh.client.model.BirthDate;
import org.hawsh.client.model.BirthDatePrecision;
import org.hawsh.client.model.ConsentGiven;
import org.hawsh.client.model.ConsentHow;
import org.hawsh.client.model.FamilyNamePurpose;
import org.hawsh.client.model.FamilyNameReading;
import org.hawsh.client.model.ImportState;
import org.hawsh.client.model.Language;
import org.hawsh.client.model.NameParts;
import org.hawsh.client.model.NamePatch;
import org.hawsh.client.model.Participant;
import org.hawsh.client.model.ParticipantPatch;
import org.hawsh.client.model.ParticipantSort;
import org.hawsh.client.model.ParticipantSummary;
import org.hawsh.client.model.ParticipantSummaryPage;
import org.hawsh.client.model.Problem;
import org.hawsh.client.model.RegisterParticipant;
import org.hawsh.client.model.SearchHit;
import org.hawsh.client.model.SearchMatch;
import org.hawsh.client.model.SearchParticipants;
import org.hawsh.client.model.Sex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterSearchReadUpdateTest {

    private static final UUID KIRKUK = UUID.fromString("01939e5c-0000-7000-8000-000000000003");
    private static final UUID DIYALA = UUID.fromString("01939e5c-0000-7000-8000-000000000002");

    private static ParticipantsApi participants;
    private static ImportsApi imports;

    @BeforeAll
    static void signIn() {
        participants = new ParticipantsApi(RunningHawsh.client());
        imports = new ImportsApi(RunningHawsh.client());
    }

    @Test
    void aRegisteredPersonIsFoundInAnotherScript() throws ApiException {
        Participant sara = register(person(KIRKUK, "سارة", "أحمد"));

        List<SearchHit> hits =
                participants
                        .searchParticipants(
                                new SearchParticipants()
                                        .text("Sara Ahmed")
                                        .centreId(KIRKUK)
                                        .limit(50))
                        .getItems();

        SearchHit hit =
                hits.stream()
                        .filter(each -> each.getParticipant().getId().equals(sara.getId()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(SearchMatch.OTHER_SPELLING, hit.getMatch());
        assertEquals(sara.getReference(), hit.getParticipant().getReference());
        assertEquals("سارة", hit.getParticipant().getName().getGiven());
    }

    @Test
    void whatIsReadCanBeUpdatedWithItsEntityTag() throws ApiException {
        UUID id = register(person(KIRKUK, "هيوا", "ڕەزا")).getId();
        ApiResponse<Participant> read = participants.readParticipantWithHttpInfo(id);

        ParticipantPatch otherName = new ParticipantPatch().name(new NamePatch().given("هیوا"));
        ApiResponse<Participant> saved =
                participants.updateParticipantWithHttpInfo(id, entityTag(read), otherName);

        assertEquals("هیوا", saved.getData().getName().getGiven());
        assertEquals("ڕەزا", saved.getData().getName().getFather());
        assertNotEquals(entityTag(read), entityTag(saved));
        assertEquals(saved.getData(), participants.readParticipant(id));
    }

    @Test
    void aRegistrationSentAgainWithItsKeyRegistersOnce() throws ApiException {
        String key = UUID.randomUUID().toString();
        RegisterParticipant person = person(KIRKUK, "Rezan", "Jalal");
        assertEquals(
                participants.registerParticipant(key, person),
                participants.registerParticipant(key, person));
    }

    @Test
    void aStaleVersionOverwritesNothing() throws ApiException {
        UUID id = register(person(KIRKUK, "Lana", "Karim")).getId();
        String first = entityTag(participants.readParticipantWithHttpInfo(id));
        participants.updateParticipant(id, first, new ParticipantPatch().sex(Sex.NOT_RECORDED));

        ApiException refused =
                assertThrows(
                        ApiException.class,
                        () ->
                                participants.updateParticipant(
                                        id, first, new ParticipantPatch().sex(Sex.MALE)));

        assertEquals(412, refused.getCode());
        assertEquals("urn:hawsh:problem:version-conflict", problem(refused).getType());
        assertEquals(Sex.NOT_RECORDED, participants.readParticipant(id).getSex());
    }

    @Test
    void nullTakesTheBirthDateAwayAndWhatIsLeftOutStays() throws ApiException {
        UUID id = register(person(KIRKUK, "Dilan", "Omar")).getId();
        String tag = entityTag(participants.readParticipantWithHttpInfo(id));

        Participant saved =
                participants.updateParticipant(id, tag, new ParticipantPatch().birthDate(null));

        assertNull(saved.getBirthDate());
        assertEquals("Dilan", saved.getName().getGiven());
        assertEquals(Sex.FEMALE, saved.getSex());
    }

    @Test
    void theListIsReadPageByPageToItsEnd() throws ApiException {
        List<UUID> registered = new ArrayList<>();
        for (String given : List.of("Nour", "Rawan", "Zahra", "Hala", "Amal")) {
            registered.add(register(person(DIYALA, given, null)).getId());
        }

        List<UUID> listed = new ArrayList<>();
        String cursor = null;
        do {
            ParticipantSummaryPage page =
                    participants.listParticipants(
                            DIYALA, cursor, 2, ParticipantSort._REGISTERED_ON);
            page.getItems().stream().map(ParticipantSummary::getId).forEach(listed::add);
            cursor = page.getNext();
        } while (cursor != null);

        assertTrue(listed.containsAll(registered));
        assertEquals(listed.size(), new HashSet<>(listed).size(), "nobody is listed twice");
    }

    @Test
    void theFamilyNameIsReadForAPurpose() throws ApiException {
        RegisterParticipant person = person(KIRKUK, "Shilan", "Aziz");
        person.getName().setFamily("النجار");
        Participant registered = register(person);

        assertTrue(registered.getName().getFamilyRecorded());
        assertEquals(
                "النجار",
                participants
                        .readFamilyName(
                                registered.getId(),
                                new FamilyNameReading().purpose(FamilyNamePurpose.CERTIFICATE))
                        .getFamily());
    }

    @Test
    void aFileIsCheckedAndThenCommitted() throws ApiException {
        String file = "given,father,sex,birth_date\nمريم,علي,FEMALE,1990\nKawa,Azad,MALE,1985-03\n";

        var checked = imports.checkImport(KIRKUK, ConsentHow.WRITTEN, Language.AR, null, file);
        assertEquals(ImportState.CHECKED, checked.getState());
        assertEquals(2, checked.getRowCount());
        assertEquals("مريم", checked.getPreview().get(0).getName().getGiven());

        assertEquals(ImportState.COMMITTED, imports.commitImport(checked.getId()).getState());
    }

    @Test
    void aProblemSaysWhichAnswerNeedsAnotherLook() {
        RegisterParticipant nobody = person(KIRKUK, " ", null);

        ApiException refused = assertThrows(ApiException.class, () -> register(nobody));

        assertEquals(422, refused.getCode());
        assertEquals("/name/given", problem(refused).getErrors().get(0).getPointer());
    }

    private static RegisterParticipant person(UUID centre, String given, String father) {
        return new RegisterParticipant()
                .centreId(centre)
                .name(new NameParts().given(given).father(father))
                .sex(Sex.FEMALE)
                .birthDate(new BirthDate().precision(BirthDatePrecision.YEAR).year(1996))
                .consent(
                        new ConsentGiven()
                                .how(ConsentHow.WRITTEN)
                                .language(Language.AR)
                                .textVersion("2026-11"));
    }

    private static String entityTag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    private static Problem problem(ApiException refused) {
        try {
            return JSON.getDefault()
                    .getMapper()
                    .readValue(refused.getResponseBody(), Problem.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("not a problem: " + refused.getResponseBody(), e);
        }
    }

    /** Each with a key of its own: sent again after a lost answer, it would register once. */
    private Participant register(RegisterParticipant person) throws ApiException {
        return participants.registerParticipant(UUID.randomUUID().toString(), person);
    }
}
