package org.hawsh.mediation.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the case file asks of the openings: which cases are open to somebody, and that they read in one is written down. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Openings {
    /**
     * The cases that are open to the account ?3, which supervises the centres ?4, by the database's clock; row-level security says
     * the same (cases_opened_to_caller).
     */
    public static final String CASES =
            """
            select o.caseId from Opening o where o.decision.askedBy = ?3 and o.centreId in ?4 and o.openNow
            and not exists (select 1 from Assignment x where x.caseId = o.caseId and x.account = ?3 and x.state = 'EXCLUDED')
            """;

    private final OpeningRepository openings;

    Openings(OpeningRepository openings) {
        this.openings = openings;
    }

    /** Nothing is written down for a member, who reads their own case. */
    public void read(UUID caseId, FilePart part) {
        openings.wasRead(caseId, part);
    }
}
