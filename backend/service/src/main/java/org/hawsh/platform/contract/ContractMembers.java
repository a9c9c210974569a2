package org.hawsh.platform.contract;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A member says what it is: what a record does not say of it stands in {@code members.properties}, by the member's name. */
final class ContractMembers {
    private static final Properties TEXTS = ContractTexts.read("members.properties");
    private static final String ID = "Id";

    private ContractMembers() {}

    static void areSaid(Map<String, Schema> schemas) {
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(
                        schema ->
                                schema.getProperties()
                                        .forEach((name, member) -> say(name, member, schemas)));
    }

    private static void say(String name, Schema member, Map<String, Schema> schemas) {
        if (member.getDescription() == null && !saysItself(member, schemas)) {
            Stream.of(name + "." + member.getFormat(), name)
                    .map(TEXTS::getProperty)
                    .filter(text -> text != null)
                    .findFirst()
                    .or(
                            () ->
                                    Stream.of(name)
                                            .filter(one -> one.endsWith(ID))
                                            .map(ContractMembers::whose)
                                            .findFirst())
                    .ifPresent(member::setDescription);
        }
    }

    /** What is referred to is described where it is. */
    private static boolean saysItself(Schema member, Map<String, Schema> schemas) {
        String ref =
                member.getAnyOf() == null ? member.getRef() : member.getAnyOf().get(0).getRef();
        Schema meant = ref == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
        return meant != null && meant.getDescription() != null;
    }

    private static String whose(String name) {
        return "The id of the "
                + ContractTexts.inWords(name.substring(0, name.length() - ID.length()));
    }
}
