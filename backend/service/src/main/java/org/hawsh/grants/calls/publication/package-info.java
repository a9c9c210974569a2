/**
 * The open calls for anybody, without a login, as JSON and as a page. In public it is support for a community initiative. Nobody is
 * named, and who pays is told unless it was agreed that it is not.
 *
 * <p>Imports: platform.database, platform.http, platform.values, platform.words. It reads the calls through the database's public
 * function only, so that what is public is decided in one place.
 */
package org.hawsh.grants.calls.publication;
