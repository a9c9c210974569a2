/**
 * Community centres: where they are, in which zone they keep their days, and since when they are open.
 *
 * <p>Imports: places, access, platform.
 */
package org.hawsh.centres;
