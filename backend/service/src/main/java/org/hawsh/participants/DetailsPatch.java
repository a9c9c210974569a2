package org.hawsh.participants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.hawsh.platform.Fault;
import org.hawsh.platform.InvalidRequest;
import org.hawsh.platform.JsonFaults;

/** A JSON Merge Patch (RFC 7396) on what can be edited: what is left out stays, null takes away. */
@Singleton
class DetailsPatch {
    private final ObjectMapper json;
    private final Validator validator;

    DetailsPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws InvalidRequest if the patch is no object or names what cannot be edited
     * @throws ConstraintViolationException if the result has not the shape of a participant's details
     */
    Participant.Details apply(JsonNode patch, Participant.Details current) {
        if (patch == null || !patch.isObject()) {
            throw new InvalidRequest(Fault.at("", "not-json"));
        }
        try {
            PersonName name = current.name();
            JsonNode before =
                    json.valueToTree(
                            new EditParticipant(
                                    new NameParts(
                                            name.given(),
                                            name.father(),
                                            name.grandfather(),
                                            name.family()),
                                    current.sex(),
                                    current.birthDate()));
            EditParticipant after = json.treeToValue(merge(before, patch), EditParticipant.class);
            Set<ConstraintViolation<EditParticipant>> violations = validator.validate(after);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return new Participant.Details(
                    PersonName.of(after.name()), after.sex(), after.birthDate());
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(JsonFaults.of(e).get(0));
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target.isObject()
                        ? ((ObjectNode) target).deepCopy()
                        : ((ObjectNode) patch).objectNode();
        patch.properties()
                .forEach(
                        member -> {
                            if (member.getValue().isNull()) {
                                merged.remove(member.getKey());
                            } else {
                                JsonNode before = merged.path(member.getKey());
                                merged.set(member.getKey(), merge(before, member.getValue()));
                            }
                        });
        return merged;
    }
}
