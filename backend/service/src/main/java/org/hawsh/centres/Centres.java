package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.LocalizedText;

/** What other features may ask of centres. */
@ApplicationScoped
public class Centres {
    private final CentreRepository centres;
    private final LifeEventRepository events;
    private final CurrentUser user;

    Centres(CentreRepository centres, LifeEventRepository events, CurrentUser user) {
        this.centres = centres;
        this.events = events;
        this.user = user;
    }

    /** The three letters that begin every reference of this centre. */
    @Transactional
    public String codeOf(UUID centre) {
        return find(centre).code();
    }

    /** Those of every centre: the letters are printed on each card and tell nothing. */
    @Transactional
    public List<String> codes() {
        return centres.everyCode();
    }

    @Transactional
    public LocalizedText nameOf(UUID centre) {
        return find(centre).name();
    }

    /** Every centre, for what the house does for itself, centre by centre. */
    @Transactional
    public List<UUID> all() {
        return centres.everyId();
    }

    /** Today's date where the centre stands. */
    @Transactional
    public LocalDate todayAt(UUID centre) {
        return find(centre).today();
    }

    /** The centre's own clock, to the minute. */
    @Transactional
    public LocalDateTime nowAt(UUID centre) {
        return find(centre).now();
    }

    /** The same of several, in one reading. */
    @Transactional
    public Map<UUID, LocalDateTime> nowAt(Collection<UUID> some) {
        return centres.in(some).stream().collect(Collectors.toMap(Centre::id, Centre::now));
    }

    /** Whether the hours of today are over, or today is a day off; a centre whose hours nobody wrote down is never late. */
    @Transactional
    public boolean isAfterHours(UUID centre) {
        Centre found = find(centre);
        OpeningHours hours = found.openingHours();
        return hours.areKnown()
                && hours.on(found.today())
                        .map(today -> !found.now().toLocalTime().isBefore(today.closes()))
                        .orElse(true);
    }

    /** By whose clock the centre lives. */
    @Transactional
    public ZoneId zoneOf(UUID centre) {
        return find(centre).zoneId();
    }

    /** @throws NotFound if there is no such centre, or the caller does not hold the permission there, alike */
    @Transactional
    public void require(UUID centre, String permission) {
        centres.find(centre, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    /**
     * Lets one caller after the other write what must not overlap at this centre; held until the transaction ends.
     *
     * @throws NotFound if there is no such centre, or the caller does not hold the permission there, alike
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID centre, String permission) {
        if (!centres.lock(centre, user.centresWith(permission))) {
            throw new NotFound();
        }
    }

    /** By what this centre, which the caller has been shown to be allowed to see, is open on a day. */
    @Transactional
    public CentreRhythm rhythmOf(UUID centre) {
        Centre found = find(centre);
        LifeHistory history = new LifeHistory(found.openedOn(), found.state(), events.of(centre));
        return new CentreRhythm(found.openingHours(), found.holidayCalendar(), history::ranOn);
    }

    private Centre find(UUID centre) {
        return centres.findByIdOptional(centre).orElseThrow(NotFound::new);
    }
}
