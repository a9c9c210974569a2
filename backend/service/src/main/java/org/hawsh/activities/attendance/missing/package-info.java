/**
 * Sheets that should be there and are not: sessions that were held and whose attendance nobody took or locked.
 *
 * <p>Words: <em>missing sheet</em>.
 *
 * <p>Imports: access, activities.courses.catalogue, platform.database, platform.http, platform.words.
 */
package org.hawsh.activities.attendance.missing;
