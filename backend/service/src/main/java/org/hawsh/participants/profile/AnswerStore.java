package org.hawsh.participants.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers of one person. They are found through somebody the caller has been shown, so the scope is that person's. */
@ApplicationScoped
class AnswerStore {
    private final EntityManager database;

    AnswerStore(EntityManager database) {
        this.database = database;
    }

    Optional<Contact> contactOf(UUID participantId) {
        return Optional.ofNullable(database.find(Contact.class, participantId));
    }

    Optional<Profile> profileOf(UUID participantId) {
        return Optional.ofNullable(database.find(Profile.class, participantId));
    }

    Optional<Mother> motherOf(UUID participantId) {
        return Optional.ofNullable(database.find(Mother.class, participantId));
    }

    List<Profile> profilesOf(Collection<UUID> participantIds) {
        return database.createQuery("from Profile where participantId in :people", Profile.class)
                .setParameter("people", participantIds)
                .getResultList();
    }

    List<DisplacementEpisode> episodesOf(UUID participantId) {
        return database.createQuery(
                        "from DisplacementEpisode where participantId = :person order by recordedAt, id",
                        DisplacementEpisode.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    boolean hasEpisode(UUID participantId) {
        return !database.createQuery(
                        "select 1 from DisplacementEpisode where participantId = :person",
                        Integer.class)
                .setParameter("person", participantId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Object answer) {
        database.persist(answer);
    }
}
