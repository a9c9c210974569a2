package org.hawsh.participants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /** Few enough that nobody at a desk waits for a row. */
    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final WordsOfOtherVersion otherVersion;
    private final Centres centres;
    private final CallerScope scope;
    private final Every every;

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
        for (UUID centre : everyCentre()) {
            scope.enter(NOBODY, Set.of(centre));
            while (renew() == AT_ONCE) {}
        }
        scope.enter(NOBODY, Set.of());
        QuarkusTransaction.requiringNew().call(this::count);
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
