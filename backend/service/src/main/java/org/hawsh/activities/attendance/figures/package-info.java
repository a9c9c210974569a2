/**
 * How regularly people come, counted from the marks.
 *
 * <p>Words: <em>attendance rate</em>.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.activities.attendance.figures;
