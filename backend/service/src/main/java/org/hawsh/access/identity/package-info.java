/**
 * What Hawsh asks of the identity provider and tells it: who has an account, which sign-ins somebody has, and which of them it has ended itself.
 * Nobody signed in has to wait for it: signing out counts here.
 *
 * <p>Imports: access, platform.database, platform.http, platform.jobs, platform.problems, platform.trail.
 */
package org.hawsh.access.identity;
