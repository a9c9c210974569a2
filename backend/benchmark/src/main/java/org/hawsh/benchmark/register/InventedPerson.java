package org.hawsh.benchmark.register;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody, and how a desk wrote them down.
 *
 * @param names given, father's, grandfather's and family name; null where it was not told
 * @param written the same as they stand in the register
 */
public record InventedPerson(
        UUID id,
        InventedName[] names,
        String[] written,
        boolean woman,
        int birthYear,
        String centre) {

    /** What stands in the register of the name. */
    public List<String> told() {
        return Stream.of(written).filter(Objects::nonNull).toList();
    }

    boolean bears(int part, InventedName name) {
        return names[part] != null && names[part].arabic().equals(name.arabic());
    }
}
