package org.hawsh.mediation.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.mediation.vault.Envelopes.Envelope;
import org.hawsh.platform.database.Rows;

/** One draft for each author, form and case; row-level security gives it to its author alone. */
@ApplicationScoped
class DraftRepository {
    private static final String SAVE =
            """
            insert into mediation_draft (id, author, form, case_id, about, saved_at, wrapped, kek_id, sealed)
            values (:id, :author, :form, cast(:case as uuid), cast(:about as uuid), :at, :wrapped, :kek, :sealed)
            on conflict on constraint mediation_draft_one_a_form do update
            set id = excluded.id, saved_at = excluded.saved_at, wrapped = excluded.wrapped, kek_id = excluded.kek_id,
                sealed = excluded.sealed
            """;

    private static final String FIND =
            """
            select id, saved_at, wrapped, sealed from mediation_draft
            where author = :author and form = :form and case_id is not distinct from cast(:case as uuid)
              and about is not distinct from cast(:about as uuid)
            """;

    private static final String DELETE =
            """
            delete from mediation_draft
            where author = :author and form = :form and case_id is not distinct from cast(:case as uuid)
              and about is not distinct from cast(:about as uuid)
            """;

    private final EntityManager database;

    DraftRepository(EntityManager database) {
        this.database = database;
    }

    /** It takes the place of what was kept before, with a new id, since it was sealed for that. */
    void save(UUID id, Place place, Instant at, Envelope sealed) {
        database.createNativeQuery(SAVE)
                .setParameter("id", id)
                .setParameter("author", place.author())
                .setParameter("form", place.form().name())
                .setParameter("case", place.caseId())
                .setParameter("about", place.about())
                .setParameter("at", at)
                .setParameter("wrapped", sealed.wrapped())
                .setParameter("kek", sealed.kekId())
                .setParameter("sealed", sealed.sealed())
                .executeUpdate();
    }

    Optional<Kept> find(Place place) {
        return Rows.of(database, FIND, Kept.class)
                .setParameter("author", place.author())
                .setParameter("form", place.form().name())
                .setParameter("case", place.caseId())
                .setParameter("about", place.about())
                .uniqueResultOptional();
    }

    void delete(Place place) {
        database.createNativeQuery(DELETE)
                .setParameter("author", place.author())
                .setParameter("form", place.form().name())
                .setParameter("case", place.caseId())
                .setParameter("about", place.about())
                .executeUpdate();
    }

    /**
     * @param caseId null for an intake
     * @param about null for what is made anew
     */
    record Place(UUID author, DraftForm form, UUID caseId, UUID about) {}

    record Kept(UUID id, Instant savedAt, byte[] wrapped, byte[] sealed) {}
}
