package org.hawsh.platform.codes;

import java.util.Set;

/**
 * A code list, as its feature's sheet states it; its codes are seeded by a migration of the feature.
 *
 * @param name as its address says it ({@code enrolment-end-reasons})
 * @param traits the rules that may hang on one of its codes, in upper snake case ({@code FOR_GROUPS}); none for most
 */
public record CodeList(String name, Set<String> traits) {

    public static CodeList of(String name, String... traits) {
        return new CodeList(name, Set.of(traits));
    }
}
