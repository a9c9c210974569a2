/**
 * The public holidays of the federal government and of the Kurdistan Region. Movable ones are expected by calculation and
 * confirmed late.
 *
 * <p>Imports: access, centres, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.centres.holidays;
