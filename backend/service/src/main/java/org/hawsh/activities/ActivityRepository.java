package org.hawsh.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The catalogue is one for all centres: the finders take no centres. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /** By English title, from after the last one shown. */
    List<Activity> page(boolean retiredToo, String afterTitle, UUID afterId, int count) {
        return find(
                        "(retired = false or retired = ?1) and title.en >= ?2 and (title.en > ?2 or id > ?3)"
                                + " order by title.en, id",
                        retiredToo,
                        afterTitle,
                        afterId)
                .page(0, count)
                .list();
    }

    boolean isTitleTaken(String english, UUID except) {
        return count("title.en = ?1 and not retired and id <> ?2", english, except) > 0;
    }
}
