/**
 * How regularly people come, counted from the marks.
 *
 * <p>Words: <em>attendance rate</em>.
 *
 * <p>Imports: platform.database.
 */
package org.hawsh.activities.attendance.figures;
