/**
 * Service clients: programs of others that ask on their own. They are made, given a new secret and ended here; the identity provider
 * keeps their secret and proves who they are, and they hold roles as people do.
 *
 * <p>Imports: access, access.decisions, access.identity, platform.http, platform.jobs, platform.problems, platform.security,
 * platform.trail, platform.values, platform.words.
 */
package org.hawsh.access.clients;
