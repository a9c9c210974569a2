package org.hawsh.platform.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.hawsh.platform.http.MergePatch;

/**
 * The published form of a merge patch is made from the record that is edited: {@code EditHoliday} is patched by a
 * {@code HolidayPatch} and {@code RoomDetails} by a {@code RoomPatch}, each of whose members may be left out, and those of
 * its parts that are marked {@link MergePatch#BY_MEMBER}.
 */
final class ContractPatches {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String EDIT = "Edit";
    private static final String PATCH = "Patch";

    private ContractPatches() {}

    static void areMade(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(
                        body ->
                                body != null
                                        && body.getContent().hasMediaType(MergePatch.MEDIA_TYPE))
                .map(body -> body.required(true).getContent().getMediaType(MergePatch.MEDIA_TYPE))
                .filter(ContractPatches::isOfARecord)
                .forEach(body -> publish(body, contract));
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(schema -> schema.removeExtension(MergePatch.BY_MEMBER));
        schemas.keySet().stream()
                .filter(name -> name.startsWith(EDIT) && schemas.containsKey(patchOf(name)))
                .toList()
                .forEach(contract.getComponents()::removeSchema);
    }

    private static boolean isOfARecord(MediaType body) {
        String ref = body.getSchema().getRef();
        return ref != null && !ref.endsWith(PATCH);
    }

    private static void publish(MediaType body, OpenAPI contract) {
        String edited = body.getSchema().getRef().substring(SCHEMAS.length());
        String name = patchOf(edited);
        contract.getComponents()
                .addSchema(
                        name, patch(contract.getComponents().getSchemas().get(edited), contract));
        body.setSchema(OASFactory.createSchema().ref(SCHEMAS + name));
    }

    private static String patchOf(String edited) {
        return edited.replaceFirst("^" + EDIT, "").replaceFirst("(Details|Parts)$", "") + PATCH;
    }

    private static Schema patch(Schema edited, OpenAPI contract) {
        Schema patch =
                OASFactory.createSchema()
                        .type(edited.getType())
                        .description(
                                "What to change (RFC 7396): what is left out stays, null takes away");
        edited.getProperties()
                .forEach(
                        (member, schema) ->
                                patch.addProperty(member, bounded(byMember(schema, contract))));
        return patch;
    }

    /** A part that is patched by its members has a patch of its own. */
    private static Schema byMember(Schema member, OpenAPI contract) {
        if (member.getRef() == null) {
            return member;
        }
        String part = member.getRef().substring(SCHEMAS.length());
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        if (!schemas.get(part).hasExtension(MergePatch.BY_MEMBER)) {
            return member;
        }
        String name = patchOf(part);
        if (!schemas.containsKey(name)) {
            contract.getComponents().addSchema(name, patch(schemas.get(part), contract));
        }
        return OASFactory.createSchema().ref(SCHEMAS + name).description(member.getDescription());
    }

    /** As it is bounded where it is made: what comes of the patch is held to it. A default would change what nobody named. */
    private static Schema bounded(Schema member) {
        if (member.getRef() != null) {
            return member;
        }
        return OASFactory.createSchema()
                .type(member.getType())
                .format(member.getFormat())
                .anyOf(member.getAnyOf())
                .items(member.getItems())
                .minItems(member.getMinItems())
                .maxItems(member.getMaxItems())
                .uniqueItems(member.getUniqueItems())
                .pattern(member.getPattern())
                .minLength(member.getMinLength())
                .maxLength(member.getMaxLength())
                .minimum(member.getMinimum())
                .maximum(member.getMaximum())
                .exclusiveMinimum(member.getExclusiveMinimum())
                .exclusiveMaximum(member.getExclusiveMaximum())
                .description(member.getDescription())
                .examples(member.getExamples());
    }
}
