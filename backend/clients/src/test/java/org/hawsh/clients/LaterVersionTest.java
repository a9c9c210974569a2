package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.UUID;
import org.hawsh.client.ApiClient;
import org.hawsh.client.ApiException;
import org.hawsh.client.api.AccessApi;
import org.hawsh.client.api.CentresApi;
import org.hawsh.client.api.ParticipantsApi;
import org.hawsh.client.model.Participant;
import org.hawsh.client.model.SearchParticipants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists are open and answers grow: clients made today work on with what a later Hawsh answers. */
class LaterVersionTest {
    private static final UUID KIRKUK = UUID.fromString("01939e5c-0000-7000-8000-000000000003");

    private static ALaterHawsh later;
    private static ApiClient client;

    @BeforeAll
    static void stand() throws IOException {
        client = RunningHawsh.client();
        later = new ALaterHawsh(RunningHawsh.origin());
        client.updateBaseUri(later.address());
    }

    @AfterAll
    static void end() {
        later.close();
    }

    @Test
    void aJavaClientRegistersReadsAndSearchesWithValuesAndMembersItDoesNotKnow()
            throws ApiException {
        Participant sara = new Desk(client).register(Desk.person(KIRKUK, "شيلان", "بارزان"));
        assertEquals("LATER_FEMALE", sara.getSex());

        ParticipantsApi participants = new ParticipantsApi(client);
        assertEquals("LATER_FEMALE", participants.readParticipant(sara.getId()).getSex());
        assertTrue(
                participants
                        .searchParticipants(new SearchParticipants().text("Shilan Barzan").limit(5))
                        .getItems()
                        .get(0)
                        .getMatch()
                        .startsWith("LATER_"));
        assertEquals(
                "LATER_OPEN", new CentresApi(client).listCentres().getItems().get(0).getState());
        assertTrue(
                new AccessApi(client)
                        .readMe()
                        .getAssignments()
                        .get(0)
                        .getRole()
                        .startsWith("LATER_"));
    }
}
