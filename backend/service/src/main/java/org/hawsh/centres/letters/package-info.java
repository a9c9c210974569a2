/**
 * Letters of authorities about a centre: number, date, who issued it, and the scan of what was signed.
 *
 * <p>Imports: access, centres, centres.organisations, platform.blobs, platform.http, platform.problems,
 * platform.words, work.records.
 */
package org.hawsh.centres.letters;
