package org.hawsh.grants.upkeep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.words.Language;

/**
 * What an initiative made, as it lies in its row.
 *
 * @param id of the grant
 * @param condition null until somebody was there
 * @param nextVisitOn null after the last round
 */
record InitiativePlace(
        UUID id,
        UUID centreId,
        String title,
        Language language,
        String kind,
        Integer districtId,
        BigDecimal latitude,
        BigDecimal longitude,
        LocalDate completedOn,
        UpkeepCondition condition,
        LocalDate visitedOn,
        LocalDate nextVisitOn,
        UpkeepRoundState nextVisit) {}
