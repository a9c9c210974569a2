package org.hawsh.benchmark.national;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through centres for pairs, part after part as a client does.
 *
 * @param looked people, as far as the time allowed
 */
record DuplicatePass(int looked, double seconds) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static DuplicatePass of(Desk desk, List<String> centres, double atMost) throws Exception {
        long begun = System.nanoTime();
        int looked = 0;
        for (String centre : centres) {
            String next = null;
            do {
                Map<String, Object> part = new HashMap<>();
                part.put("centreId", centre);
                if (next != null) {
                    part.put("cursor", next);
                }
                JsonNode answer =
                        JSON.readTree(desk.post("/participants/match-pairs/searches", part));
                looked += answer.get("looked").asInt();
                next = answer.path("next").asText(null);
            } while (next != null && since(begun) < atMost);
            if (since(begun) >= atMost) {
                break;
            }
        }
        return new DuplicatePass(looked, since(begun));
    }

    double secondsFor(int people) {
        return seconds * people / looked;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
