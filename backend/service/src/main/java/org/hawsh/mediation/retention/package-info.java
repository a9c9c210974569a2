/**
 * What ends a case file for good, and what is left of it: the narrative is destroyed on the day that the papers of the parties
 * say, and of all cases together there are numbers, frozen half year by half year.
 *
 * <p>Words: <em>narrative</em> (all that was told, by whom, and what was made of it), <em>release</em> (numbers of a half year
 * that never change), <em>breakdown</em> (by what they are told apart).
 *
 * <p>Imports: access, mediation.vault, platform.database, platform.http, platform.jobs, platform.words.
 */
package org.hawsh.mediation.retention;
