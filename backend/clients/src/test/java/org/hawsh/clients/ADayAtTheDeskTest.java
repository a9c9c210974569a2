package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.client.ApiClient;
import org.hawsh.client.ApiException;
import org.hawsh.client.api.ParticipantsApi;
import org.hawsh.client.api.ParticipantsApi.APIListParticipantsRequest;
import org.hawsh.client.model.MatchParticipants;
import org.hawsh.client.model.MatchReason;
import org.hawsh.client.model.NamePatch;
import org.hawsh.client.model.Participant;
import org.hawsh.client.model.ParticipantImport;
import org.hawsh.client.model.ParticipantPatch;
import org.hawsh.client.model.ParticipantSummary;
import org.hawsh.client.model.ParticipantSummaryPage;
import org.hawsh.client.model.PossibleDuplicate;
import org.hawsh.client.model.Problem;
import org.hawsh.client.model.ProblemItem;
import org.hawsh.client.model.RegisterParticipant;
import org.hawsh.client.model.SearchHit;
import org.hawsh.client.model.SearchParticipants;
import org.hawsh.client.model.Sex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One journey through the register, as a desk takes it. */
class ADayAtTheDeskTest {
    private static final UUID BAGHDAD = UUID.fromString("01939e5c-0000-7000-8000-000000000001");

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
    void somebodyIsLookedForToldApartRegisteredMendedAndReadAmongAThousand() throws ApiException {
        assertEquals(List.of(), found("Zaynab Hamid Salih"));
        Participant known = desk.register(zaynab("زينب", "حميد", "صالح"));
        assertTrue(found("Zaynab Hamid Salih").contains(known.getId()));

        RegisterParticipant alike = zaynab("Zaynab", "Hamid", "Salih");
        PossibleDuplicate duplicate = duplicatesOf(alike).get(0);
        assertEquals(known.getId(), duplicate.getParticipant().getId());
        assertEquals("LIKELY", duplicate.getLevel());
        assertEquals("OTHER_SPELLING", verdictOn("GIVEN", duplicate));

        Problem refusal = refused(409, () -> desk.register(alike));
        assertEquals("urn:hawsh:problem:likely-duplicate", refusal.getType());
        assertEquals(List.of(known.getId()), whomItIsAbout(refusal));

        Participant other = desk.register(alike.distinctFrom(List.of(known.getId())));
        assertNotEquals(known.getId(), other.getId());

        mendAfterSomebodyElseSaved(other.getId());
        ParticipantImport checked = list.check(BAGHDAD, AThousandPeople.file());
        assertEquals(1000, checked.getRowCount());
        list.commitAsPeopleOfTheirOwn(checked.getId());
        everybodyIsOnExactlyOnePage();
    }

    /** What was read before is stale then: it overwrites nothing, is read again, and what was left out stays. */
    private static void mendAfterSomebodyElseSaved(UUID id) throws ApiException {
        String read = Desk.entityTag(participants.readParticipantWithHttpInfo(id));
        participants.updateParticipant(id, read, new ParticipantPatch().sex(Sex.NOT_RECORDED));

        ParticipantPatch mended = new ParticipantPatch().name(new NamePatch().given("Zaineb"));
        Problem refusal = refused(412, () -> participants.updateParticipant(id, read, mended));
        assertEquals("urn:hawsh:problem:version-conflict", refusal.getType());

        String fresh = Desk.entityTag(participants.readParticipantWithHttpInfo(id));
        Participant saved = participants.updateParticipant(id, fresh, mended);
        assertEquals("Zaineb", saved.getName().getGiven());
        assertEquals("Hamid", saved.getName().getFather());
        assertEquals("NOT_RECORDED", saved.getSex());
    }

    private static void everybodyIsOnExactlyOnePage() throws ApiException {
        List<ParticipantSummary> listed = new ArrayList<>();
        String cursor = null;
        do {
            ParticipantSummaryPage page =
                    participants.listParticipants(
                            APIListParticipantsRequest.newBuilder()
                                    .centreId(BAGHDAD)
                                    .limit(100)
                                    .cursor(cursor)
                                    .build());
            listed.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null);

        List<UUID> ids = listed.stream().map(ParticipantSummary::getId).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "nobody is listed twice");
        Map<String, Long> met =
                listed.stream()
                        .map(AThousandPeople::nameOf)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertEquals(
                List.of(),
                AThousandPeople.names().stream()
                        .filter(name -> met.getOrDefault(name, 0L) != 1)
                        .toList());
    }

    private static List<UUID> found(String text) throws ApiException {
        return participants
                .searchParticipants(new SearchParticipants().text(text).centreId(BAGHDAD))
                .getItems()
                .stream()
                .map(SearchHit::getParticipant)
                .map(ParticipantSummary::getId)
                .toList();
    }

    private static List<PossibleDuplicate> duplicatesOf(RegisterParticipant person)
            throws ApiException {
        return participants
                .checkDuplicates(
                        new MatchParticipants()
                                .name(person.getName())
                                .sex(person.getSex())
                                .birthDate(person.getBirthDate()))
                .getItems();
    }

    private static String verdictOn(String part, PossibleDuplicate duplicate) {
        return duplicate.getReasons().stream()
                .filter(reason -> reason.getPart().equals(part))
                .map(MatchReason::getVerdict)
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> whomItIsAbout(Problem refusal) {
        return refusal.getErrors().stream().map(ProblemItem::getAbout).distinct().toList();
    }

    private static RegisterParticipant zaynab(String given, String father, String grandfather) {
        RegisterParticipant person = Desk.person(BAGHDAD, given, father);
        person.getName().setGrandfather(grandfather);
        return person;
    }

    private interface Asking {
        Object ask() throws ApiException;
    }

    private static Problem refused(int status, Asking asking) {
        ApiException refused = assertThrows(ApiException.class, asking::ask);
        assertEquals(status, refused.getCode());
        return Desk.problem(refused);
    }
}
