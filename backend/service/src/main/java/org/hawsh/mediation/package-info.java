/**
 * Disputes between equal parties. A case is a sealed file: nobody but its members can tell that it exists, and what lies in it
 * is encrypted under a key of its own.
 *
 * <p>Words: <em>case</em> (a dispute that somebody brought), <em>member</em> (a mediator who has declared to know no party of
 * it), <em>party</em> (a person or a group, equal to the others).
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.mediation;
