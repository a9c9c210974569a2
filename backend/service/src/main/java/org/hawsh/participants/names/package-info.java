/**
 * How the name of a person is written and found: its parts, and the lexicon that numbers each written word and knows
 * which others are heard alike.
 *
 * <p>Words: <em>name part</em> (given, father, grandfather …), <em>word</em> (a written part in the lexicon, as a
 * number), <em>meaning</em> (the words one written part may stand for).
 *
 * <p>Imports: participants.matching, platform.database, platform.http, platform.problems.
 */
package org.hawsh.participants.names;
