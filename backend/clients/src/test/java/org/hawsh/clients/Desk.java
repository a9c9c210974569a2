package org.hawsh.clients;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.hawsh.client.ApiClient;
import org.hawsh.client.ApiException;
import org.hawsh.client.ApiResponse;
import org.hawsh.client.JSON;
import org.hawsh.client.api.ParticipantsApi;
import org.hawsh.client.model.BirthDate;
import org.hawsh.client.model.ConsentGiven;
import org.hawsh.client.model.ConsentHow;
import org.hawsh.client.model.Language;
import org.hawsh.client.model.NameParts;
import org.hawsh.client.model.Participant;
import org.hawsh.client.model.Problem;
import org.hawsh.client.model.RegisterParticipant;
import org.hawsh.client.model.Sex;

/** Where people are registered. */
final class Desk {
    private final ParticipantsApi participants;

    Desk(ApiClient client) {
        this.participants = new ParticipantsApi(client);
    }

    /** Each with a key of its own: sent again after a lost answer, it would register once. */
    Participant register(RegisterParticipant person) throws ApiException {
        String key = UUID.randomUUID().toString();
        return Patience.ask(() -> participants.registerParticipant(key, person));
    }

    static RegisterParticipant person(UUID centre, String given, String father) {
        return new RegisterParticipant()
                .centreId(centre)
                .name(new NameParts().given(given).father(father))
                .sex(Sex.FEMALE)
                .birthDate(new BirthDate().precision("YEAR").year(1996))
                .consent(
                        new ConsentGiven()
                                .how(ConsentHow.WRITTEN)
                                .language(Language.AR)
                                .textVersion("2026-11"));
    }

    static String entityTag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    static Problem problem(ApiException refused) {
        try {
            return JSON.getDefault()
                    .getMapper()
                    .readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a problem: " + refused.getResponseBody(), e);
        }
    }
}
