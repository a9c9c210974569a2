package org.hawsh.grants.networks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list said. */
@Schema(name = "SanctionCheckResult")
enum CheckResult {
    CLEAR,
    /** Somebody of a like name is listed: a second person decides whether it is they. */
    POSSIBLE_MATCH,
    CONFIRMED_MATCH
}
