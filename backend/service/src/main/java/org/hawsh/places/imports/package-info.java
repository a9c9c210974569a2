/**
 * Newer or longer lists of places, in two steps: first every row is checked and what would change is told, then all of it is
 * applied or nothing.
 *
 * <p>Imports: places, access, platform.
 */
package org.hawsh.places.imports;
