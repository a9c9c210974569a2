/**
 * Code lists, as a feature states and asks them: the reasons, causes and kinds a house may want to change. The statement stands
 * on the ground floor because every floor has lists; {@code work.codes} keeps them.
 *
 * <p>Words: <em>code list</em>, <em>code</em> (one choice of it, with a word in each language), <em>offered</em> (somebody may
 * choose it now), <em>automatic</em> (the program writes it, nobody chooses it), <em>trait</em> (a rule that hangs on a code).
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform.codes;
