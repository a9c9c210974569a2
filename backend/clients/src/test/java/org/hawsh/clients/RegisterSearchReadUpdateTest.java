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
import org.hawsh.client.ApiClient;
import org.hawsh.client.ApiException;
import org.hawsh.client.ApiResponse;
import org.hawsh.client.api.ParticipantsApi;
import org.hawsh.client.api.ParticipantsApi.APIListParticipantsRequest;
import org.hawsh.client.model.FamilyNamePurpose;
import org.hawsh.client.model.FamilyNameReading;
import org.hawsh.client.model.NamePatch;
import org.hawsh.client.model.Participant;
import org.hawsh.client.model.ParticipantImport;
import org.hawsh.client.model.ParticipantPatch;
import org.hawsh.client.model.ParticipantSort;
import org.hawsh.client.model.ParticipantSummary;
import org.hawsh.client.model.ParticipantSummaryPage;
import org.hawsh.client.model.RegisterParticipant;
import org.hawsh.client.model.SearchHit;
import org.hawsh.client.model.SearchParticipants;
import org.hawsh.client.model.Sex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterSearchReadUpdateTest {

    private static final UUID KIRKUK = UUID.fromString("01939e5c-0000-7000-8000-000000000003");
    private static final UUID DIYALA = UUID.fromString("01939e5c-0000-7000-8000-000000000002");

    private static Desk desk;
    private static ParticipantsApi participants;
    private static AList list;

    @BeforeAll
    static void signIn() {
        ApiClient client = RunningHawsh.client();
        desk = new Desk(client);
        participants = new ParticipantsApi(client);
        list = new AList(client);
    }

    @Test
    void aRegisteredPersonIsFoundInAnotherScript() throws ApiException {
        Participant sara = desk.register(Desk.person(KIRKUK, "سارة", "أحمد"));

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
        assertEquals("OTHER_SPELLING", hit.getMatch());
        assertEquals(sara.getReference(), hit.getParticipant().getReference());
        assertEquals("سارة", hit.getParticipant().getName().getGiven());
    }

    @Test
    void whatIsReadCanBeUpdatedWithItsEntityTag() throws ApiException {
        UUID id = desk.register(Desk.person(KIRKUK, "هيوا", "ڕەزا")).getId();
        ApiResponse<Participant> read = participants.readParticipantWithHttpInfo(id);

        ParticipantPatch otherName = new ParticipantPatch().name(new NamePatch().given("هیوا"));
        ApiResponse<Participant> saved =
                participants.updateParticipantWithHttpInfo(id, Desk.entityTag(read), otherName);

        assertEquals("هیوا", saved.getData().getName().getGiven());
        assertEquals("ڕەزا", saved.getData().getName().getFather());
        assertNotEquals(Desk.entityTag(read), Desk.entityTag(saved));
        assertEquals(saved.getData(), participants.readParticipant(id));
    }

    @Test
    void aRegistrationSentAgainWithItsKeyRegistersOnce() throws ApiException {
        String key = UUID.randomUUID().toString();
        RegisterParticipant person = Desk.person(KIRKUK, "Rezan", "Jalal");
        assertEquals(
                participants.registerParticipant(key, person),
                participants.registerParticipant(key, person));
    }

    @Test
    void aStaleVersionOverwritesNothing() throws ApiException {
        UUID id = desk.register(Desk.person(KIRKUK, "Lana", "Karim")).getId();
        String first = Desk.entityTag(participants.readParticipantWithHttpInfo(id));
        participants.updateParticipant(id, first, new ParticipantPatch().sex(Sex.NOT_RECORDED));

        ApiException refused =
                assertThrows(
                        ApiException.class,
                        () ->
                                participants.updateParticipant(
                                        id, first, new ParticipantPatch().sex(Sex.MALE)));

        assertEquals(412, refused.getCode());
        assertEquals("urn:hawsh:problem:version-conflict", Desk.problem(refused).getType());
        assertEquals("NOT_RECORDED", participants.readParticipant(id).getSex());
    }

    @Test
    void nullTakesTheBirthDateAwayAndWhatIsLeftOutStays() throws ApiException {
        UUID id = desk.register(Desk.person(KIRKUK, "Dilan", "Omar")).getId();
        String tag = Desk.entityTag(participants.readParticipantWithHttpInfo(id));

        Participant saved =
                participants.updateParticipant(id, tag, new ParticipantPatch().birthDate(null));

        assertNull(saved.getBirthDate());
        assertEquals("Dilan", saved.getName().getGiven());
        assertEquals("FEMALE", saved.getSex());
    }

    @Test
    void theListIsReadPageByPageToItsEnd() throws ApiException {
        List<UUID> registered = new ArrayList<>();
        for (String given : List.of("Nour", "Rawan", "Zahra", "Hala", "Amal")) {
            registered.add(desk.register(Desk.person(DIYALA, given, null)).getId());
        }

        List<UUID> listed = new ArrayList<>();
        String cursor = null;
        do {
            ParticipantSummaryPage page =
                    participants.listParticipants(
                            APIListParticipantsRequest.newBuilder()
                                    .centreId(DIYALA)
                                    .sort(ParticipantSort.NEWEST_FIRST)
                                    .limit(2)
                                    .cursor(cursor)
                                    .build());
            page.getItems().stream().map(ParticipantSummary::getId).forEach(listed::add);
            cursor = page.getNext();
        } while (cursor != null);

        assertTrue(listed.containsAll(registered));
        assertEquals(listed.size(), new HashSet<>(listed).size(), "nobody is listed twice");
    }

    @Test
    void theFamilyNameIsReadForAPurpose() throws ApiException {
        RegisterParticipant person = Desk.person(KIRKUK, "Shilan", "Aziz");
        person.getName().setFamily("النجار");
        Participant registered = desk.register(person);

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

        ParticipantImport checked = list.check(KIRKUK, file);
        assertEquals(2, checked.getRowCount());
        assertEquals("مريم", checked.getPreview().get(0).getName().getGiven());

        list.commitAsPeopleOfTheirOwn(checked.getId());
    }

    @Test
    void aProblemSaysWhichAnswerNeedsAnotherLook() {
        RegisterParticipant nobody = Desk.person(KIRKUK, " ", null);

        ApiException refused = assertThrows(ApiException.class, () -> desk.register(nobody));

        assertEquals(422, refused.getCode());
        assertEquals("/name/given", Desk.problem(refused).getErrors().get(0).getPointer());
    }
}
