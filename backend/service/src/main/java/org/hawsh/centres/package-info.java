/**
 * Community centres: where they are, in which zone they keep their days, when they are open, and what becomes of them.
 * Beside them lie their rooms, closures, private use of rooms, people, holidays and partners, each in a package of its own.
 *
 * <p>Imports: access, centres.organisations, places, platform.database, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.centres;
