package org.hawsh.access.assignments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.problems.Fault;

/**
 * Who may give what to whom: nobody to themself; what opens personal data outside one's own centre takes two people; and
 * there is always somebody left who can give and confirm.
 */
final class AssignmentRules {

    /** Roles the house cannot be without: one proposes, the other confirms. */
    static final Set<Role> INDISPENSABLE = Set.of(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);

    /** Nobody's role is planned further ahead. */
    private static final Duration WORKING_LIFE = Duration.ofDays(50 * 365);

    private AssignmentRules() {}

    static List<Fault> faults(ProposeRoleAssignment proposal, UUID proposer, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (proposal.subject().equals(proposer)) {
            faults.add(Fault.at("/subject", "not-to-oneself"));
        }
        if (proposal.validTo() != null && !proposal.validTo().isAfter(proposal.from(now))) {
            faults.add(Fault.at("/validTo", "ends-before-it-begins"));
        }
        if (isBeyondWorkingLife(proposal.validFrom(), now)) {
            faults.add(Fault.at("/validFrom", "invalid"));
        }
        if (isBeyondWorkingLife(proposal.validTo(), now)) {
            faults.add(Fault.at("/validTo", "invalid"));
        }
        return faults;
    }

    private static boolean isBeyondWorkingLife(Instant moment, Instant now) {
        return moment != null && moment.isAfter(now.plus(WORKING_LIFE));
    }

    /**
     * @param opensPersonalData whether the role does
     * @param home where the subject works as staff; a role in every centre is always outside of it
     */
    static boolean needsConfirmation(boolean opensPersonalData, UUID centre, Set<UUID> home) {
        return opensPersonalData && (centre == null || !home.contains(centre));
    }
}
