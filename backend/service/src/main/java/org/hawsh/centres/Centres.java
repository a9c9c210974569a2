package org.hawsh.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.UUID;
import org.hawsh.platform.NotFound;

/** What other features may ask of centres. */
@ApplicationScoped
public class Centres {
    private final CentreRepository centres;

    Centres(CentreRepository centres) {
        this.centres = centres;
    }

    /** The three letters that begin every reference of this centre. */
    @Transactional
    public String codeOf(UUID centre) {
        return find(centre).code();
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

    /** @throws NotFound if it is not one of the caller's */
    @Transactional
    public void require(UUID centre, Collection<UUID> scope) {
        centres.find(centre, scope).orElseThrow(NotFound::new);
    }

    /**
     * Lets one caller after the other write what must not overlap at this centre; held until the transaction ends.
     *
     * @throws NotFound if it is not one of the caller's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID centre, Collection<UUID> scope) {
        if (!centres.lock(centre, scope)) {
            throw new NotFound();
        }
    }

    private Centre find(UUID centre) {
        return centres.findByIdOptional(centre).orElseThrow(NotFound::new);
    }
}
