/**
 * What each network is told after a call was decided, in the language its application names: whether it is supported, why not, and to
 * whom it can complain until when. Nobody who scored or decided is named, and nobody else who applied.
 *
 * <p>Imports: access, centres, grants.applications, grants.calls, grants.selection, platform.http, platform.words, work.records.
 */
package org.hawsh.grants.selection.letters;
