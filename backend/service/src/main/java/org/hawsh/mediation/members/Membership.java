package org.hawsh.mediation.members;

/** Who is a member, as finders say it; row-level security says the same (cases_of_caller). */
public final class Membership {
    /** The cases that the account ?3 is a member of. */
    public static final String CASES =
            """
            select a.caseId from Assignment a where a.account = ?3 and a.state = 'ACCEPTED'
            and not exists (select 1 from Assignment e where e.caseId = a.caseId and e.account = ?3 and e.state = 'EXCLUDED')
            """;

    private Membership() {}
}
