/**
 * Which children the corner must expect, and whether it can take them: seats, ages and carers.
 *
 * <p>Words: <em>booking</em>, <em>load</em> (children and carers of one moment), <em>refused seats</em>.
 *
 * <p>Imports: centres.rooms, participants.households, platform.database, platform.problems, platform.words.
 */
package org.hawsh.activities.childcare.bookings;
