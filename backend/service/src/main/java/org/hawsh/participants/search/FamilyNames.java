package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.security.KeyedHash;
import org.hawsh.platform.values.Iraq;

/**
 * When people may be asked for by their family name, which may be a tribal one: only to tell apart those who are found by
 * something else, and for few names a day. Counted in the database, by a keyed hash of how the name is heard.
 */
@ApplicationScoped
public class FamilyNames {
    /** So many other parts of a name, or a year, say whom it is to tell apart. */
    public static final int OTHER_PARTS = 2;

    private final EntityManager database;
    private final KeyedHash hash;

    FamilyNames(EntityManager database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** Whether a family name is told, and says something beside what else is: it follows from the question alone, so that no answer tells it. */
    public static boolean counts(String family, int otherParts, boolean yearIsTold) {
        return family != null && !family.isBlank() && (otherParts >= OTHER_PARTS || yearIsTold);
    }

    /** Takes one of the caller's questions by this family name; false where the day has none left. */
    @Transactional(TxType.MANDATORY)
    public boolean take(String family) {
        String heard =
                String.join(
                        " ", new TreeSet<>(NameKey.keysOfPart(NameNormaliser.normalise(family))));
        return OneColumn.of(database, "select ask_by_family_name(:name)", Boolean.class)
                .setParameter("name", hash.of("family name", heard))
                .getSingleResult();
    }

    /** Enough family names for one day. */
    static final class UsedUp extends Refusal {

        UsedUp() {
            super(ProblemType.FAMILY_NAMES_USED_UP, List.of());
        }

        @Override
        protected Map<String, String> headers() {
            ZonedDateTime now = ZonedDateTime.now(Iraq.ZONE);
            ZonedDateTime tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(Iraq.ZONE);
            return Map.of(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(1 + Duration.between(now, tomorrow).toSeconds()));
        }
    }
}
