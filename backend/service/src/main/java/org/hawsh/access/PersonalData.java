package org.hawsh.access;

import java.util.Collections;
import java.util.Set;

/** What shows or changes something of a person; the floor above knows what is kept of people. */
public interface PersonalData {

    /** The permissions that do. */
    Set<String> opening();

    /** Whether the role shows anything of the people the centres are for, or of those who run them. */
    default boolean isOpenedBy(Role role) {
        return !Collections.disjoint(role.permissions(), opening());
    }
}
