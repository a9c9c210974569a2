package org.hawsh.centres.people;

import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;

/**
 * Somebody a centre knows by name and phone number.
 *
 * @param <D> what can be edited of them
 * @param <V> what is shown of them
 */
interface CentrePerson<D extends PersonDetails, V> {
    UUID id();

    UUID centreId();

    String name();

    String phone();

    int version();

    D details();

    V view();

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, D details);
}
