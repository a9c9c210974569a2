/**
 * The organisations the centres work with, under the official name each bears on a given day, and who funds which centre
 * with which words to show it.
 *
 * <p>Imports: access, platform.codes, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.centres.organisations;
