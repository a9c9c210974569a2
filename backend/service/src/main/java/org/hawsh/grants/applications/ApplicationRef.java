package org.hawsh.grants.applications;

import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.Language;

/**
 * An application as whoever selects meets it.
 *
 * @param code by which the network follows it
 * @param asked what all lines come to but those the network brings itself
 * @param language in which letters are written to them
 * @param submittedAt for the first time
 */
public record ApplicationRef(
        UUID id,
        UUID centreId,
        UUID callId,
        UUID networkId,
        String code,
        String title,
        Money asked,
        Language language,
        Instant submittedAt) {}
