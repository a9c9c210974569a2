package org.hawsh.centres.people;

import java.util.UUID;
import org.hawsh.work.records.Editable;

/**
 * Somebody a centre knows by name and phone number.
 *
 * @param <D> what can be edited of them
 * @param <V> what is shown of them
 */
interface CentrePerson<D extends Record & PersonDetails, V> extends Editable<D> {
    UUID id();

    UUID centreId();

    String name();

    String phone();

    V view();
}
