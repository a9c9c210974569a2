/**
 * Open days: what hours, seasons, holidays, closures and the life of a centre together make of a date.
 *
 * <p>Imports: centres, access, platform.
 */
package org.hawsh.centres.days;
