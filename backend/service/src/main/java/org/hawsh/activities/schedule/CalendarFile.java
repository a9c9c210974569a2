package org.hawsh.activities.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hawsh.platform.values.Iraq;
import org.hawsh.platform.words.Language;

/**
 * A calendar file (RFC 5545): CRLF, lines folded at 75 octets without cutting a character, texts escaped. The zone is
 * Asia/Baghdad, three hours before UTC and without summer time since 2007-10-01 (IANA time zone database).
 */
final class CalendarFile {
    static final String MEDIA_TYPE = "text/calendar";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(4096);
    private final String languageOfTexts;

    private CalendarFile(Language language) {
        this.languageOfTexts = ";LANGUAGE=" + language.tag();
    }

    /** @param name what the calendar is called in somebody's list of calendars */
    static String of(String name, Language language, List<CalendarEntry> entries) {
        CalendarFile file = new CalendarFile(language);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Community centre//Schedule//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        file.line("X-WR-TIMEZONE:" + Iraq.ZONE);
        file.line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        file.zone();
        entries.forEach(file::entry);
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + Iraq.ZONE);
        line("BEGIN:STANDARD");
        line("DTSTART:20071001T030000");
        line("TZOFFSETFROM:+0400");
        line("TZOFFSETTO:+0300");
        line("TZNAME:+03");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:urn:uuid:" + entry.id());
        line("DTSTAMP:" + utc(entry.changedAt()));
        line("LAST-MODIFIED:" + utc(entry.changedAt()));
        line("SEQUENCE:" + entry.sequence());
        if (entry.wholeDay()) {
            line("DTSTART;VALUE=DATE:" + day(entry.startsAt()));
            line("DTEND;VALUE=DATE:" + day(entry.startsAt().plusDays(1)));
        } else {
            line("DTSTART;TZID=" + Iraq.ZONE + ":" + LOCAL.format(entry.startsAt()));
            line("DTEND;TZID=" + Iraq.ZONE + ":" + LOCAL.format(entry.endsAt()));
        }
        line("SUMMARY" + languageOfTexts + ":" + escaped(entry.title()));
        if (!entry.description().isEmpty()) {
            line("DESCRIPTION" + languageOfTexts + ":" + escaped(entry.description()));
        }
        if (!entry.where().isEmpty()) {
            line("LOCATION" + languageOfTexts + ":" + escaped(entry.where()));
        }
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (entry.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    private static String utc(Instant at) {
        return UTC.format(at);
    }

    private static String day(LocalDateTime of) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(of.toLocalDate());
    }

    /** RFC 5545 §3.3.11. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** RFC 5545 §3.1: counted in octets, of which a letter of Arabic script has two. */
    private void line(String content) {
        int used = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.appendCodePoint(letter);
            used += octets;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
