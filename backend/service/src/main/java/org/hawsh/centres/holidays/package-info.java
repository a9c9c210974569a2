/**
 * The public holidays of the federal government and of the Kurdistan Region. Movable ones are expected by calculation and
 * confirmed late.
 *
 * <p>Imports: access, centres, platform.http, platform.problems, platform.trail, platform.values, platform.words.
 */
package org.hawsh.centres.holidays;
