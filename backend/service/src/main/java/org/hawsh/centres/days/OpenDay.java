package org.hawsh.centres.days;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.holidays.HolidayStatus;
import org.hawsh.centres.holidays.HolidayView;
import org.hawsh.platform.words.LocalizedText;

/** One date at a centre. A holiday that is only expected is named, and the centre open. */
@Schema(description = "One date at a centre; an expected holiday is named, and the centre open")
record OpenDay(
        @NotNull LocalDate date,
        @NotNull Boolean open,
        @Schema(description = "Null on a day it is closed") LocalTime opens,
        @Schema(description = "Null on a day it is closed") LocalTime closes,
        @Schema(description = "Why it is closed; null on an open day") Reason why,
        HolidayOfDay holiday,
        @Schema(description = "A closure that touches the day's hours") UUID closureId) {

    /** Why a centre is closed on a day. */
    @Schema(name = "ClosedBecause")
    enum Reason {
        /** The centre as such did not run: planned, suspended or handed over. */
        SUSPENDED,
        NOT_A_WORKING_DAY,
        HOLIDAY,
        CLOSURE
    }

    @Schema(name = "HolidayOfDay")
    record HolidayOfDay(
            @NotNull UUID id, @NotNull LocalizedText name, @NotNull HolidayStatus status) {
        static HolidayOfDay of(HolidayView holiday) {
            return holiday == null
                    ? null
                    : new HolidayOfDay(holiday.id(), holiday.name(), holiday.status());
        }
    }

    static OpenDay closed(LocalDate date, Reason why, HolidayView holiday, UUID closureId) {
        return new OpenDay(date, false, null, null, why, HolidayOfDay.of(holiday), closureId);
    }
}
