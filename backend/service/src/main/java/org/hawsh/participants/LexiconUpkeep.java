package org.hawsh.participants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.centres.Centres;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;

/**
 * Keeps the lexicon as the register is: people whose words were made by another version of the rules get them anew, words are
 * counted, and a word that nobody bears any more is forgotten. Searches go on meanwhile, since
 * every node finds keys by its own rules, and a person has the old words until they have the new ones.
 */
@ApplicationScoped
class LexiconUpkeep implements Job {
    /** The register itself, where no person acts. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Counting a country takes seconds: the more it takes the longer it rests, a hundredth of a core at the most. */
    private static final int RESTS_FOR = 100;

    /** Few enough that nobody at a desk waits for a row. */
    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final WordsOfOtherVersion otherVersion;
    private final Centres centres;
    private final CallerScope scope;
    private final Every every;
    private long countAgainAt = System.nanoTime();

    LexiconUpkeep(
            EntityManager database,
            WordsOfOtherVersion otherVersion,
            Centres centres,
            CallerScope scope,
            @ConfigProperty(name = "hawsh.lexicon.keep-every", defaultValue = "10m") Every every) {
        this.database = database;
        this.otherVersion = otherVersion;
        this.centres = centres;
        this.scope = scope;
        this.every = every;
    }

    @Override
    public String name() {
        return "lexicon";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        scope.enter(NOBODY, Set.of());
        if (QuarkusTransaction.requiringNew().call(() -> otherVersion.isBorne(NameKey.VERSION))) {
            for (UUID centre : everyCentre()) {
                scope.enter(NOBODY, Set.of(centre));
                while (renew() == AT_ONCE) {}
            }
            scope.enter(NOBODY, Set.of());
        }
        long begun = System.nanoTime();
        if (begun - countAgainAt >= 0) {
            QuarkusTransaction.requiringNew().call(this::count);
            countAgainAt = begun + restAfter(Duration.ofNanos(System.nanoTime() - begun)).toNanos();
        }
    }

    /** None, where the interval of this job is rest enough. */
    private Duration restAfter(Duration counting) {
        Duration rest = counting.multipliedBy(RESTS_FOR);
        return every.pause().filter(pause -> pause.compareTo(rest) < 0).isPresent()
                ? rest
                : Duration.ZERO;
    }

    private List<UUID> everyCentre() {
        return QuarkusTransaction.requiringNew().call(centres::all);
    }

    private int count() {
        return (Integer)
                OneColumn.of(database, "select count_name_words()", Integer.class)
                        .getSingleResult();
    }

    private int renew() {
        return QuarkusTransaction.requiringNew()
                .call(() -> otherVersion.renew(AT_ONCE, NameKey.VERSION));
    }
}
