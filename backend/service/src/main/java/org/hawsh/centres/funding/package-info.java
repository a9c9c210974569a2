/**
 * Who pays for a centre: the contributions of organisations, over which time, and whether the donor is shown.
 *
 * <p>Words: <em>contribution</em> (of one organisation to one centre), <em>visibility</em> (whether the donor is named), <em>waiver</em>
 * (the donor is not named, and why).
 *
 * <p>Imports: access, centres, centres.organisations, platform.http, platform.problems, platform.words,
 * work.records.
 */
package org.hawsh.centres.funding;
