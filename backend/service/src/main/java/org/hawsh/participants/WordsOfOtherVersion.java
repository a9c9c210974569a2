package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.matching.NameSort;
import org.hawsh.participants.names.HeldWords;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.names.NameWords;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hibernate.Session;

/**
 * Gives people the words and the place in lists that today's rules make of their names. Nothing anybody has written
 * changes, so neither does the record's version: who is editing it at this moment loses nothing.
 */
@ApplicationScoped
class WordsOfOtherVersion {
    private static final String FIND =
            """
            select p.id, p.given as name_given, p.father as name_father, p.grandfather as name_grandfather,
                   p.great_grandfather as name_great_grandfather, p.family as name_family, cast(null as text) as name_latin from participant p
            where p.matching_version <> :version order by p.id limit :count for no key update skip locked
            """;

    private static final String RENEW =
            """
            update participant set given_word = :given, father_word = :father, grandfather_word = :grandfather,
                great_grandfather_word = :great, family_word = :family, name_sort = :sort, matching_version = :version
            where id = :id
            """;

    private final EntityManager database;
    private final Lexicon lexicon;

    WordsOfOtherVersion(EntityManager database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
    }

    /** Whether anybody in any centre has words of another version: one look for all of them. */
    @Transactional(TxType.MANDATORY)
    boolean isBorne(int version) {
        return (Boolean)
                OneColumn.of(database, "select has_words_of_other_version(:version)", Boolean.class)
                        .setParameter("version", version)
                        .getSingleResult();
    }

    /** @return how many people were renewed; fewer than asked for when no more are left that nobody holds */
    @Transactional(TxType.MANDATORY)
    int renew(int atMost, int version) {
        Map<UUID, PersonName> names = find(atMost, version);
        if (names.isEmpty()) {
            return 0;
        }
        Map<PersonName, NameWords> words = lexicon.wordsOf(names.values(), new HeldWords());
        names.forEach((id, name) -> renew(id, name, words.get(name), version));
        return names.size();
    }

    private Map<UUID, PersonName> find(int atMost, int version) {
        Map<UUID, PersonName> names = new LinkedHashMap<>();
        Rows.of(database, FIND, Named.class)
                .setParameter("version", version)
                .setParameter("count", atMost)
                .getResultList()
                .forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private record Named(UUID id, PersonName name) {}

    private void renew(UUID id, PersonName name, NameWords words, int version) {
        database.unwrap(Session.class)
                .createNativeMutationQuery(RENEW)
                .setParameter("given", words.given())
                .setParameter("father", words.father(), Integer.class)
                .setParameter("grandfather", words.grandfather(), Integer.class)
                .setParameter("great", words.greatGrandfather(), Integer.class)
                .setParameter("family", words.family(), Integer.class)
                .setParameter("sort", NameSort.keyOf(name.forLists()))
                .setParameter("version", version)
                .setParameter("id", id)
                .executeUpdate();
    }
}
