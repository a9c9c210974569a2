package org.hawsh.centres.holidays;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays")
record HolidayPatch(LocalizedText name, LocalDate from, LocalDate to, HolidayStatus status) {}
