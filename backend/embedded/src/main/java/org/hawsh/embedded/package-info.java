/**
 * Owns everything that starts, stops and ships beside the service: a real PostgreSQL and a real
 * Keycloak as child processes, and the launcher that brings the whole stack up on one machine.
 *
 * <p>Words: an <em>artefact</em> is a file Maven resolves; a <em>tool</em> is an unpacked artefact;
 * a <em>server</em> is a running child process; the <em>home</em> is the {@code .hawsh} directory.
 *
 * <p>May import the JDK, the PostgreSQL driver, commons-compress and Jackson; nothing of the
 * service.
 */
package org.hawsh.embedded;
