package org.hawsh.activities.courses.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/**
 * A course as other features see it.
 *
 * @param title its activity's, also where it is sensitive: whoever shows it asks {@code sensitive} first
 * @param capacity null where everybody may come
 * @param offerHours how long an offered place is kept
 * @param completionPercent of the sessions held while somebody was enrolled
 * @param ageFrom null for no bound
 * @param ageTo null for no bound
 * @param prerequisiteId the activity that has to be completed before; null for none
 */
public record CourseRef(
        UUID id,
        UUID centreId,
        UUID activityId,
        LocalizedText title,
        boolean sensitive,
        CourseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer capacity,
        int waitingPlaces,
        int childcareSeats,
        Selection selection,
        int offerHours,
        int completionPercent,
        boolean womenOnly,
        Integer ageFrom,
        Integer ageTo,
        UUID prerequisiteId) {}
