/**
 * How an application stands, for whoever holds its tracking code, without a login. In public it is support for a community initiative;
 * neither the network nor anybody is named.
 *
 * <p>Imports: platform.database, platform.problems, platform.words. It reads through the database's public function only, so that what
 * is public is decided in one place.
 */
package org.hawsh.grants.applications.publication;
