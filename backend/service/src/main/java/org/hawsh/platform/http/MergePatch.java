package org.hawsh.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.problems.UnreadableParts;
import org.hawsh.platform.trail.ChangeLog;

/** A JSON Merge Patch (RFC 7396) on what can be edited: what is left out stays, null takes away. */
@Singleton
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /**
     * On the schema of a record that is part of what is edited: each of its members may be left out of a patch as well, and
     * the contract says so. Without it such a part is sent whole.
     */
    public static final String BY_MEMBER = "x-patched-by-member";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param before what can be edited, as it is now; its record is the only shape a patch can reach
     * @throws InvalidRequest if the patch is no object or names what cannot be edited
     * @throws ConstraintViolationException if the result breaks the constraints of its record
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> Patched<T> apply(JsonNode patch, T before) {
        if (patch == null || !patch.isObject()) {
            throw new InvalidRequest(Fault.at("", "not-json"));
        }
        JsonNode tree = json.valueToTree(before);
        JsonNode merged = merge(tree, patch);
        T after;
        try {
            after = (T) json.treeToValue(merged, before.getClass());
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(
                    UnreadableParts.of(e, merged, json.constructType(before.getClass()), json));
        }
        Set<String> changed = changed(tree, json.valueToTree(after));
        Set<ConstraintViolation<T>> violations = new HashSet<>(validator.validate(after));
        violations.removeIf(violation -> isACodeThatStoodThere(violation, tree));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return new Patched<>(after, changed);
    }

    /** What was chosen while it was offered may stay, also among others that are chosen now. */
    private static boolean isACodeThatStoodThere(ConstraintViolation<?> violation, JsonNode tree) {
        String member = violation.getPropertyPath().iterator().next().getName();
        return violation.getConstraintDescriptor().getAnnotation() instanceof CodeOf
                && stands(String.valueOf(violation.getInvalidValue()), tree.path(member));
    }

    private static boolean stands(String code, JsonNode within) {
        for (JsonNode part : within) {
            if (stands(code, part)) {
                return true;
            }
        }
        return code.equals(within.textValue());
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

    private static Set<String> changed(JsonNode before, JsonNode after) {
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> before.path(field).equals(after.path(field)));
        return fields;
    }

    /**
     * @param changedFields the members that differ, for the {@link ChangeLog}
     */
    public record Patched<T>(T value, Set<String> changedFields) {}
}
