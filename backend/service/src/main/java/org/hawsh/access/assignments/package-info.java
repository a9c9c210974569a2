/**
 * Role assignments as a piece of work: proposed by one person, confirmed by a second where they open personal data outside
 * the subject's own centre, ended when the work ends. What they decide on each request is read by {@code access} itself.
 *
 * <p>Imports: access, access.clients, access.decisions, access.identity, platform.http, platform.problems, platform.trail, platform.values,
 * platform.words.
 */
package org.hawsh.access.assignments;
