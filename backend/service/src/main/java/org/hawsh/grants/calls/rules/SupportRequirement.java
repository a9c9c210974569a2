package org.hawsh.grants.calls.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contribution can ask every call to say before it opens. Each is looked at in its own way, so a new one is a new
 * program; which of them hold is data.
 */
@Schema(description = "What a call must say before it opens")
public enum SupportRequirement {
    PURPOSE,
    KINDS,
    APPLICANTS,
    CRITERIA,
    MAXIMUM,
    /** How the exact amount of a support is found. */
    EXACT_AMOUNT,
    DOCUMENTS,
    COMPLAINT
}
