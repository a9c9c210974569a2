/**
 * Newer or longer lists of places, in two steps: first every row is checked and what would change is told, then all of it is
 * applied or nothing.
 *
 * <p>Imports: access, places, platform.http, platform.problems, platform.request, platform.workbooks,
 * platform.words, work.files, work.records.
 */
package org.hawsh.places.imports;
