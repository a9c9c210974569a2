package org.hawsh.work.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.access.Permissions;
import org.hawsh.access.PersonalData;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** A permission opens something of a person if a sheet says so; one that no sheet names has to be looked at first. */
@HawshTest
class PeoplesRecordsTest {
    /** They count, plan, decide or name nobody. */
    private static final Set<String> NOTHING_OF_ANYBODY =
            Set.of(
                    "PROFILE_READ",
                    "SAVED_VIEW_USE",
                    "HISTORY_READ",
                    "ACCOUNT_SEARCH",
                    "ROLE_ASSIGNMENT_READ",
                    "ROLE_ASSIGNMENT_PROPOSE",
                    "ROLE_ASSIGNMENT_CONFIRM",
                    "ROLE_ASSIGNMENT_END",
                    "SERVICE_CLIENT_MANAGE",
                    "DEVICE_LOSS_REPORT",
                    "DATA_DEMAND_RECORD",
                    "DATA_DEMAND_READ",
                    "CODE_LIST_MANAGE",
                    "PLACE_READ",
                    "PLACE_MANAGE",
                    "CENTRE_READ",
                    "CENTRE_SET_UP",
                    "CENTRE_MANAGE",
                    "CENTRE_CLOSE",
                    "ROOM_HOLD",
                    "LETTER_READ",
                    "LETTER_MANAGE",
                    "HOLIDAY_MANAGE",
                    "ORGANISATION_MANAGE",
                    "PARTICIPANT_COUNT",
                    "OPENING_FIGURE_READ",
                    "OPENING_FIGURE_RECORD",
                    "PARTICIPANT_EXPORT_READ",
                    "PARTICIPANT_EXPORT_APPROVE",
                    "PARTICIPANT_PSEUDONYMISED_READ",
                    "ACTIVITY_MANAGE",
                    "COURSE_READ",
                    "TEACHER_READ",
                    "COURSE_MANAGE",
                    "SESSION_OF_ANYBODY",
                    "GRANT_APPROVE",
                    "GRANT_PAY",
                    "LEDGER_READ",
                    "LEDGER_KEEP",
                    "NETWORK_READ",
                    "NETWORK_MIX_READ",
                    "FIGURES_READ",
                    "FIGURES_IMPORT",
                    "NUMBERS_READ",
                    "NUMBERS_MANAGE",
                    "RELEASE_PREPARE",
                    "RELEASE_APPROVE",
                    "RELEASE_READ",
                    "MEDIATION_RELEASE_READ",
                    "RETENTION_MANAGE",
                    "WEBHOOK_MANAGE");

    @Inject PersonalData personalData;

    @Test
    void everyPermissionIsSaidToOpenSomethingOfAPersonOrIsKnownToOpenNothing() {
        assertTrue(Collections.disjoint(personalData.opening(), NOTHING_OF_ANYBODY));
        Set<String> all = new TreeSet<>(personalData.opening());
        all.addAll(NOTHING_OF_ANYBODY);
        assertEquals(new TreeSet<>(Permissions.all()), all);
    }
}
