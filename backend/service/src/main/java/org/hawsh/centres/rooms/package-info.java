/**
 * The rooms of a centre, and its children's corner: the places for children while their mothers take part, and how many
 * children one worker may look after by age.
 *
 * <p>Imports: access, centres, platform.codes, platform.http, platform.problems, platform.words, work.records.
 */
package org.hawsh.centres.rooms;
