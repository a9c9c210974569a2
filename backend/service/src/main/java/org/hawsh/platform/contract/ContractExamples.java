package org.hawsh.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Every text says what may stand in it, by its record or by a line of {@code examples.properties}. A body is not written out as an
 * example: documentation, mock servers and generators put it together from those of its members, and so it never differs from them.
 */
final class ContractExamples {
    private static final Properties TEXTS = ContractTexts.read("examples.properties");

    private ContractExamples() {}

    static void areGiven(Map<String, Schema> schemas) {
        schemas.forEach(
                (record, schema) -> {
                    if (schema.getProperties() != null) {
                        schema.getProperties()
                                .forEach((name, member) -> give(record, name, member));
                    }
                });
    }

    private static void give(String record, String name, Schema member) {
        Schema text = member.getItems() == null ? member : member.getItems();
        if (needsOne(text)) {
            Stream.of(record + "." + name, name)
                    .map(TEXTS::getProperty)
                    .filter(example -> example != null)
                    .findFirst()
                    .ifPresent(example -> text.setExamples(List.of(example)));
        }
    }

    /** A format and a list of values are examples enough. */
    private static boolean needsOne(Schema text) {
        return text.getType() != null
                && text.getType().contains(SchemaType.STRING)
                && text.getFormat() == null
                && text.getExamples() == null
                && text.getEnumeration() == null
                && text.getRef() == null
                && !text.hasExtension("x-extensible-enum");
    }
}
