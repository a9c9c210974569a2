/**
 * Owns the launcher: one command that builds what has changed, starts database, identity, service
 * and web client in order, shows what it does, and stops all of it again.
 *
 * <p>Words: a <em>stack</em> is all servers together; a <em>step</em> is one line of what the
 * launcher shows; a stack is <em>kept</em> in the home, or <em>ephemeral</em> around one command.
 *
 * <p>May import {@code org.hawsh.embedded}, its demonstration, the JDK, the PostgreSQL driver and
 * Jackson; nothing of the service, which it knows by its HTTP interface and its tables only.
 */
package org.hawsh.embedded.launch;
