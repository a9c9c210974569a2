package org.hawsh.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hawsh.platform.security.SafeToStart.DatabaseSettings;

/** What must be so before the service answers anybody. */
final class SafetyRules {
    /** The first release of each line with the repair of CVE-2026-120154 (row-level security and ON CONFLICT). */
    private static final int FIRST_REPAIRED = 180_006;

    /** Shorter is no secret: make-secrets.sh makes forty signs. */
    private static final int LEAST_SECRET = 24;

    /** Written in this repository, or what an installation is asked to replace. */
    private static final Set<String> KNOWN_SECRETS =
            Set.of("demonstration-secret", "integrator-secret", "${HAWSH_SERVICE_SECRET}");

    private SafetyRules() {}

    static List<String> reasonsNotToStart(
            Environment environment,
            String webOrigin,
            String serviceSecret,
            boolean knowsTheOwner,
            DatabaseSettings database) {
        List<String> reasons = new ArrayList<>();
        if (database.version() < FIRST_REPAIRED) {
            reasons.add(
                    "PostgreSQL must be 18.6 or newer: earlier ones can be made to show rows past row-level security.");
        }
        if (!"UTF8".equals(database.encoding()) || database.blindToArabic()) {
            reasons.add(
                    "The database must be UTF8 with a locale that knows Arabic letters: create it with C.UTF-8, not C.");
        }
        if (database.aboveTheWalls()) {
            reasons.add(
                    "The service must not connect as a role that row-level security does not hold, or that owns tables: use hawsh_app.");
        }
        if (environment == Environment.PRODUCTION) {
            if (!database.fsync() || !database.fullPageWrites()) {
                reasons.add(
                        "fsync and full_page_writes must be on: what was acknowledged has to survive a power cut.");
            }
            if (knowsTheOwner) {
                reasons.add(
                        "hawsh.database.owner-password belongs to the step that migrates alone: whoever breaks into the service must not find it.");
            }
            if (!webOrigin.startsWith("https://")) {
                reasons.add(
                        "hawsh.web.origin must begin with https://: names must not travel unsealed.");
            }
            if (serviceSecret.length() < LEAST_SECRET || KNOWN_SECRETS.contains(serviceSecret)) {
                reasons.add(
                        "hawsh.identity.service-secret must be a random secret of this installation: whoever knows it can end sessions.");
            }
        }
        return reasons;
    }
}
