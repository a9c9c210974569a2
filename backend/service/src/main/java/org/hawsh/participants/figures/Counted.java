package org.hawsh.participants.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an opening figure counts. */
@Schema(
        name = "OpeningFigureCounted",
        description =
                "PEOPLE_REGISTERED: people, each once. ATTENDANCES: visits, which are never added to people. Open: accept a value you do not know")
enum Counted {
    PEOPLE_REGISTERED,
    ATTENDANCES
}
