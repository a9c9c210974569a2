/**
 * Sealing what is kept, hashing with a key, and what must be set before the service starts outside a development
 * machine.
 *
 * <p>Words: <em>sealer</em>, <em>environment</em>.
 *
 * <p>Imports: platform.database, platform.problems.
 */
package org.hawsh.platform.security;
