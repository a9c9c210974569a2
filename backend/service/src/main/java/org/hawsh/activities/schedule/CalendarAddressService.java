package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Chance;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.Records;

/**
 * The address of somebody's own teaching calendar. Whoever knows it reads it, as a calendar program cannot sign in; it tells
 * of rooms and hours only, is unguessable, and a new one or none takes its place at any time.
 */
@ApplicationScoped
@Transactional
class CalendarAddressService {
    private static final int TOKEN_BYTES = 24;
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;

    private final CalendarAddressRepository addresses;
    private final PublicScheduleService schedule;
    private final CurrentUser user;
    private final Records records;

    CalendarAddressService(
            CalendarAddressRepository addresses,
            PublicScheduleService schedule,
            CurrentUser user,
            Records records) {
        this.addresses = addresses;
        this.schedule = schedule;
        this.user = user;
        this.records = records;
    }

    CalendarAddress create() {
        UUID subject = user.subject();
        byte[] drawn = new byte[TOKEN_BYTES];
        Chance.random().nextBytes(drawn);
        String token = HexFormat.of().formatHex(drawn);
        addresses.forget(subject);
        addresses.keep(subject, hash(token));
        records.done(ScheduleSheet.ADDRESS.did("CREATE", subject, null));
        return new CalendarAddress("/api/v1/public/calendars/" + token);
    }

    void end() {
        addresses.forget(user.subject());
        records.done(ScheduleSheet.ADDRESS.did("END", user.subject(), null));
    }

    /** @throws NotFound if no calendar is found under this address, or none any more */
    String calendar(String token, Language language) {
        byte[] hash = hash(token);
        if (!addresses.exists(hash)) {
            throw new NotFound();
        }
        LocalDate today = schedule.today();
        ScheduleWords words = ScheduleWords.in(language);
        return CalendarFile.of(
                words.text("my-sessions"),
                language,
                addresses.taught(
                        hash, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), words));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
