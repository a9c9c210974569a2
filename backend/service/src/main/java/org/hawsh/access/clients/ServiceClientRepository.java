package org.hawsh.access.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Service clients belong to no centre: the finders take none. */
@ApplicationScoped
class ServiceClientRepository implements PanacheRepositoryBase<ServiceClient, UUID> {

    /** Ids grow with time. */
    List<ServiceClient> newestFirst() {
        return listAll(Sort.descending("id"));
    }

    boolean isNamed(String name) {
        return count("lower(name) = lower(?1) and endedAt is null", name) > 0;
    }

    List<ServiceClient> ofSubjects(Collection<UUID> subjects) {
        return list("subject in ?1", subjects);
    }

    /** Those still at work whose name or organisation contains the text. */
    List<ServiceClient> containing(String text, int most) {
        return find(
                        "endedAt is null and (locate(:part, lower(name)) > 0 or locate(:part, lower(organisation)) > 0)",
                        Sort.by("name").and("id"),
                        Parameters.with("part", text.toLowerCase(Locale.ROOT)))
                .page(0, most)
                .list();
    }

    List<ServiceClient> toSwitchOff(int most) {
        return find("endedAt is not null and switchedOffAt is null", Sort.by("endedAt"))
                .page(0, most)
                .list();
    }

    void switchedOff(UUID id, Instant at) {
        update("switchedOffAt = ?1 where id = ?2 and endedAt is not null", at, id);
    }

    /** Two of the same name are not made at the same moment. */
    void oneAtATime() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('service_client', 0))")
                .getResultList();
    }
}
