/**
 * Who is asking and what they may do. Keycloak proves who somebody is; the table {@code role_assignment} says which
 * roles they hold, where and until when; {@code role-permissions.properties} says what a role may do.
 *
 * <p>Imports: platform.database, platform.http, platform.problems, platform.request, platform.security, platform.trail,
 * platform.words.
 */
package org.hawsh.access;
