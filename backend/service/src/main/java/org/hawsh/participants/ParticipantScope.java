package org.hawsh.participants;

/** Whom the caller may read, in the words of a query on {@code participant p}. */
public final class ParticipantScope {
    /** Written as the policy of the table is, so that one index answers both. */
    public static final String IN_SCOPE = "coalesce(p.centres && :scope, false)";

    private ParticipantScope() {}
}
