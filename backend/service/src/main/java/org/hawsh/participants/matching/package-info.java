/**
 * How a name written one way finds the same name written another way: in Arabic, in Kurdish (Sorani) and in Latin letters.
 *
 * <p>Owns the words <em>normalised text</em> (what two spellings share once keyboards, marks and letter variants are folded
 * away), <em>key</em> (the consonants one hears, the same in every script; a word has a small set of them, and two words meet
 * when their sets do), <em>similarity</em> (how near two words are, for ranking what the keys have found) and <em>sort key</em>.
 * The {@code NameIndex} holds the parts of a register in memory and finds them by their keys, through a slip of the hand, and by the
 * table of common names. Keys find candidates; they never decide that two people are one.
 *
 * <p>Pure functions of text: imports the JDK and ICU4J, nothing of ours, so that benchmarks and tests can call it without a
 * database. Whatever is stored carries {@link org.hawsh.participants.matching.NameKey#VERSION}: a change of rules is a change of
 * version, and the stored words are computed again.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.participants.matching;
