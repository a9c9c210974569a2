package org.hawsh.access.clients;

/** How a service client stands. */
enum ServiceClientState {
    /** It gets tokens; while the identity provider is away, as it was known last. */
    ACTIVE,

    /** Somebody removed it at the identity provider, not here: it gets no token, and is to be ended. */
    MISSING,

    /** It was ended here, for good. */
    ENDED;

    static ServiceClientState of(boolean ended, boolean there) {
        if (ended) {
            return ENDED;
        }
        return there ? ACTIVE : MISSING;
    }
}
