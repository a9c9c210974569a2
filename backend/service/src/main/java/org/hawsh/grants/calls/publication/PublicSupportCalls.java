package org.hawsh.grants.calls.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;
import org.hawsh.platform.database.Rows;

/** What the database's public function tells of open calls; nothing else is asked here. */
@ApplicationScoped
class PublicSupportCalls {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");

    private final EntityManager database;

    PublicSupportCalls(EntityManager database) {
        this.database = database;
    }

    /** @param centre the code of one centre, in either case; null for all */
    @Transactional
    List<PublicSupportCall> open(String centre) {
        if (centre != null && !CODE.matcher(centre).matches()) {
            return List.of();
        }
        return Rows.of(
                        database,
                        "select * from public_support_calls(cast(:centre as text))",
                        PublicSupportCall.class)
                .setParameter("centre", centre)
                .getResultList();
    }
}
