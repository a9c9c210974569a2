/**
 * Open days: what hours, seasons, holidays, closures and the life of a centre together make of a date.
 *
 * <p>Imports: access, centres, centres.closures, centres.holidays, platform.http, platform.words.
 */
package org.hawsh.centres.days;
