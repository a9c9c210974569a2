package org.hawsh.platform.security;

/** How this installation is run. A demonstration may use secrets that are known to everybody; production refuses them. */
public enum Environment {
    DEMONSTRATION,
    PRODUCTION
}
