/**
 * Keeps the code lists of every feature: their codes are read by everybody who is signed in, and added, renamed, put in another
 * order and retired by whoever keeps the lists of the whole house. A retired code stays readable on what has it.
 *
 * <p>Words: see {@code platform.codes}.
 *
 * <p>Imports: access, platform.codes, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.work.codes;
