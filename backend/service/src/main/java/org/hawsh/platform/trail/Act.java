package org.hawsh.platform.trail;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something done or read that the audit trail keeps; who did it, when and in which request is added there.
 *
 * @param name what was done, in upper snake case ({@code REGISTER})
 * @param entity the kind of thing, as its table is called
 * @param entityId null where many are meant and given beside it
 * @param centre where it belongs; null for what belongs to no centre
 * @param purpose why, in upper snake case; null where the act explains itself
 */
public record Act(String name, String entity, UUID entityId, UUID centre, String purpose) {
    /** A kept answer was given again: it can happen to whatever a keyed request is about. */
    public static final String REPLAY = "REPLAY";

    private static final Pattern READING = Pattern.compile("(READ|LIST)(_[A-Z_]+)?");

    public static Act of(String name, String entity, UUID entityId) {
        return new Act(name, entity, entityId, null, null);
    }

    /** Done to many, or a list that was shown. */
    public static Act ofMany(String name, String entity) {
        return of(name, entity, null);
    }

    public Act at(UUID where) {
        return new Act(name, entity, entityId, where, purpose);
    }

    public Act because(String why) {
        return new Act(name, entity, entityId, centre, why);
    }

    /** Whether it changes nothing and asked for no reason: done again within the hour, it is one reading. */
    boolean isReading() {
        return purpose == null && READING.matcher(name).matches();
    }
}
