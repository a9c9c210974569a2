/**
 * Letters of authorities about a centre: number, date, who issued it, and the scan of what was signed.
 *
 * <p>Imports: centres, centres.organisations, access, platform, platform.blobs.
 */
package org.hawsh.centres.letters;
