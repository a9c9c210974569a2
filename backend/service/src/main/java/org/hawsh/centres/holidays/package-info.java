/**
 * The public holidays of the federal government and of the Kurdistan Region. Movable ones are expected by calculation and
 * confirmed late.
 *
 * <p>Imports: centres, access, platform.
 */
package org.hawsh.centres.holidays;
