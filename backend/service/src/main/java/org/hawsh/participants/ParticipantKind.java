package org.hawsh.participants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody has come into the register. All of them have a seat, a reference, and are counted. */
@Schema(
        description =
                "REGISTERED agreed to it; a WALK_IN has a name and was not asked yet; an ALIAS does not register and goes by a chosen word")
public enum ParticipantKind {
    REGISTERED,
    WALK_IN,
    ALIAS
}
