package org.hawsh.grants.awards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a support has come. */
@Schema(name = "GrantState")
public enum GrantState {
    /** Its agreement is being written, approved or signed. */
    PREPARED,
    ACTIVE,
    SUSPENDED,
    CLOSED,
    /** It was never signed. */
    CANCELLED
}
