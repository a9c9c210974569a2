/**
 * What a request passes before anything is done for it: a head that can be read, a token that is one, the quota of its
 * caller, its body coming in, and the gate, behind which are never more than the database serves.
 *
 * <p>Words: <em>place</em> (at the gate, for work and not for waiting), <em>share</em> (of the places, one caller's).
 *
 * <p>Imports: platform.http, platform.problems, platform.request, platform.words.
 */
package org.hawsh.platform.admission;
