/**
 * Two bad days: a device that was lost, stolen or seized, and somebody who demands data. What was done is written down at
 * once; a loss signs its person out everywhere and says what the device may have held.
 *
 * <p>Imports: access, access.identity, platform.codes, platform.database, platform.http, platform.problems, platform.trail,
 * platform.values, platform.words.
 */
package org.hawsh.access.incidents;
