package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.hawsh.client.ApiClient;
import org.hawsh.client.model.BirthDatePrecision;
import org.hawsh.client.model.SearchHit;
import org.hawsh.client.model.SearchMatch;
import org.hawsh.client.model.Sex;
import org.junit.jupiter.api.Test;

/** Enumerations are open and answers grow: a client made today reads what a later Hawsh says. */
class LaterVersionTest {

    private static final String ANSWER =
            """
            {"match": "SOUNDS_ALIKE",
             "certainty": 0.9,
             "participant": {
               "id": "01939e5c-7a4e-7c3e-9a61-5d0a8f6f2b11", "reference": "KRK-004217-9",
               "centreId": "01939e5c-0000-7000-8000-000000000003",
               "name": {"given": "سارة", "father": null, "grandfather": null, "title": "Dr"},
               "sex": "NOT_ASKED",
               "birthDate": {"precision": "DECADE", "year": 1990, "month": null, "day": null},
               "registeredOn": "2026-11-24"}}
            """;

    @Test
    void valuesAndFieldsItDoesNotKnowAreAccepted() throws JsonProcessingException {
        SearchHit hit = ApiClient.createDefaultObjectMapper().readValue(ANSWER, SearchHit.class);

        assertEquals(SearchMatch.UNKNOWN_DEFAULT_OPEN_API, hit.getMatch());
        assertEquals(Sex.UNKNOWN_DEFAULT_OPEN_API, hit.getParticipant().getSex());
        assertEquals(
                BirthDatePrecision.UNKNOWN_DEFAULT_OPEN_API,
                hit.getParticipant().getBirthDate().getPrecision());
        assertEquals("سارة", hit.getParticipant().getName().getGiven());
        assertEquals(
                UUID.fromString("01939e5c-7a4e-7c3e-9a61-5d0a8f6f2b11"),
                hit.getParticipant().getId());
    }
}
