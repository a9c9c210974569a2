/**
 * When and where: weekly rules become dates, and what claims one room or one teacher twice is found.
 *
 * <p>Words: <em>slot</em> (a time of a day), <em>meeting day</em>, <em>clash</em>.
 *
 * <p>Imports: access, activities.courses.catalogue, centres, centres.closures, centres.holidays, platform.database,
 * platform.words.
 */
package org.hawsh.activities.courses.timetable;
