/**
 * Why something is refused, and how the answer says so: RFC 9457 problems with their faults, from exceptions, from the
 * database and from JSON that cannot be read.
 *
 * <p>Words: <em>problem</em>, <em>fault</em> (one thing that is wrong, and where), <em>refusal</em> (an exception that
 * becomes a problem).
 *
 * <p>Imports: platform.request, platform.values, platform.words.
 */
package org.hawsh.platform.problems;
