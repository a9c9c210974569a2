/**
 * Who mediates at a centre: staff with a login, and people of the community without one.
 *
 * <p>Imports: access, platform.http, platform.words, work.records.
 */
package org.hawsh.mediation.mediators;
