package org.hawsh.grants.applications.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/** What the database's public function tells of an application; nothing else is asked here. */
@ApplicationScoped
class PublicApplications {
    private final EntityManager database;

    PublicApplications(EntityManager database) {
        this.database = database;
    }

    /**
     * Whatever the code is, the database is asked, so that the time tells nothing either.
     *
     * @throws NotFound alike for a code that nobody was given, and for what is no code
     */
    @Transactional
    PublicApplication read(String code) {
        return Rows.of(database, "select * from public_support_application(:code)", Standing.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Standing::told)
                .orElseThrow(NotFound::new);
    }

    /** One row of the function. */
    record Standing(String state, LocalizedText title) {
        private PublicApplication told() {
            return new PublicApplication(
                    state,
                    new LocalizedText(in(Language.EN), in(Language.AR), in(Language.CKB)),
                    title);
        }

        private String in(Language language) {
            return Messages.in(language).text("support.application." + state);
        }
    }
}
