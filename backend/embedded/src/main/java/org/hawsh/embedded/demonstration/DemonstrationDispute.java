package org.hawsh.embedded.demonstration;

import java.util.List;
import java.util.Map;

/**
 * A dispute of the demonstration, and how far it has come.
 *
 * @param centre its code
 * @param state at which it is left
 * @param kind of the code list dispute-kinds
 * @param language of the one who told it
 * @param agreed what both would sign
 * @param undertaken what the first of them undertakes
 */
public record DemonstrationDispute(
        String centre,
        String state,
        String kind,
        String cameBy,
        String urgency,
        String language,
        String told,
        List<Party> parties,
        String agreed,
        String undertaken) {

    private static final List<String> WAY =
            List.of(
                    "INTAKE",
                    "SCREENING",
                    "CONSENT_PENDING",
                    "ACTIVE",
                    "ENDED",
                    "AGREEMENT",
                    "FOLLOW_UP",
                    "CLOSED");

    /** @param contact how they are reached safely, in their own words */
    public record Party(String name, String language, String contact) {
        public Map<String, Object> request() {
            return Map.of("kind", "PERSON", "name", name, "language", language, "contact", contact);
        }
    }

    /** Whether it has come as far as that, or farther. */
    public boolean reaches(String other) {
        return WAY.indexOf(state) >= WAY.indexOf(other);
    }

    public boolean stopsAt(String other) {
        return state.equals(other);
    }

    public Map<String, Object> handedOver(String centreId) {
        return Map.of(
                "centreId",
                centreId,
                "kind",
                kind,
                "cameBy",
                cameBy,
                "urgency",
                urgency,
                "languages",
                parties.stream().map(Party::language).distinct().toList(),
                "told",
                Map.of("account", told));
    }
}
