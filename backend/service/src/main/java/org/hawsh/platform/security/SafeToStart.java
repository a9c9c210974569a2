package org.hawsh.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.database.Rows;

/** Stops the start where running would be unsafe, and says what to change. */
@Singleton
class SafeToStart {
    /** Who owns a table, or may become its owner, is held by none of its policies. */
    static final String DATABASE =
            """
            select cast(current_setting('server_version_num') as integer) as version,
                   current_setting('fsync') = 'on' as fsync, current_setting('full_page_writes') = 'on' as full_page_writes,
                   pg_encoding_to_char(encoding) as encoding, datlocprovider = 'c' and datctype in ('C', 'POSIX') as blind_to_arabic,
                   (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
                       or exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                                  and pg_has_role(c.relowner, 'member')) as above_the_walls
            from pg_database where datname = current_database()
            """;

    private final EntityManager database;
    private final Environment environment;
    private final String webOrigin;
    private final String serviceSecret;
    private final boolean knowsTheOwner;

    SafeToStart(
            EntityManager database,
            @ConfigProperty(name = "hawsh.environment") Environment environment,
            @ConfigProperty(name = "hawsh.web.origin") String webOrigin,
            @ConfigProperty(name = "hawsh.identity.service-secret") Optional<String> serviceSecret,
            @ConfigProperty(name = "hawsh.database.owner-password", defaultValue = "")
                    Optional<String> ownerPassword) {
        this.database = database;
        this.environment = environment;
        this.webOrigin = webOrigin;
        this.serviceSecret = serviceSecret.orElse("").strip();
        this.knowsTheOwner = ownerPassword.isPresent();
    }

    @Transactional
    void check(@Observes StartupEvent ignored) {
        DatabaseSettings settings =
                Rows.of(database, DATABASE, DatabaseSettings.class).getSingleResult();
        List<String> reasons =
                SafetyRules.reasonsNotToStart(
                        environment, webOrigin, serviceSecret, knowsTheOwner, settings);
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Hawsh does not start: " + String.join(" ", reasons));
        }
    }

    /** What the database says of itself. */
    record DatabaseSettings(
            int version,
            boolean fsync,
            boolean fullPageWrites,
            String encoding,
            boolean blindToArabic,
            boolean aboveTheWalls) {}
}
