/**
 * What happened before the register: opening figures with their provenance, and how many people a centre may say have taken part
 * by a day (ADR 18). Nothing here is resolved to people.
 *
 * <p>Words: <em>opening figure</em> (a number somebody answers for), <em>people by a day</em> (the register and the opening
 * figures together, each person once), <em>provenance</em> (what was counted, where it stands written, who signed it).
 *
 * <p>Imports: access, centres, platform.database, platform.http, platform.problems, platform.values, platform.words,
 * work.records.
 */
package org.hawsh.participants.figures;
