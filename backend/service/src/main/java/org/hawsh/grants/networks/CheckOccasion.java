package org.hawsh.grants.networks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody was looked up. */
@Schema(name = "SanctionCheckOccasion")
enum CheckOccasion {
    FIRST,
    INSTALMENT,
    OTHER
}
