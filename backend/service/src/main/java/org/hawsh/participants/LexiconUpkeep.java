package org.hawsh.participants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hawsh.centres.Centres;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.OneColumn;

/**
 * Keeps the lexicon as the register is: people whose words were made by another version of the rules get them anew, words are
 * counted, and a word that nobody bears any more is forgotten. One node does it at a time; searches go on meanwhile, since
 * every node finds keys by its own rules, and a person has the old words until they have the new ones.
 */
@ApplicationScoped
class LexiconUpkeep {
    /** The register itself, where no person acts. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Few enough that nobody at a desk waits for a row. */
    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final WordsOfOtherVersion otherVersion;
    private final Centres centres;
    private final CallerScope scope;

    LexiconUpkeep(
            EntityManager database,
            WordsOfOtherVersion otherVersion,
            Centres centres,
            CallerScope scope) {
        this.database = database;
        this.otherVersion = otherVersion;
        this.centres = centres;
        this.scope = scope;
    }

    @Scheduled(
            every = "{hawsh.lexicon.keep-every:10m}",
            delayed = "{hawsh.lexicon.keep-after:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void keep() {
        for (UUID centre : everyCentre()) {
            scope.enter(NOBODY, Set.of(centre));
            while (alone(() -> otherVersion.renew(AT_ONCE, NameKey.VERSION)) == AT_ONCE) {}
        }
        scope.enter(NOBODY, Set.of());
        alone(this::count);
    }

    private List<UUID> everyCentre() {
        return QuarkusTransaction.requiringNew().call(centres::all);
    }

    private int count() {
        return (Integer)
                OneColumn.of(database, "select count_name_words()", Integer.class)
                        .getSingleResult();
    }

    /** In a transaction of its own, and only where no other node is at it. */
    private int alone(IntSupplier work) {
        return QuarkusTransaction.requiringNew().call(() -> isAlone() ? work.getAsInt() : 0);
    }

    private boolean isAlone() {
        return (Boolean)
                OneColumn.of(
                                database,
                                "select pg_try_advisory_xact_lock(hashtext('hawsh lexicon upkeep'))",
                                Boolean.class)
                        .getSingleResult();
    }
}
