/**
 * Asking after one, three and six months whether it holds, and the end of a case file.
 *
 * <p>Imports: access, centres, mediation.breakglass, mediation.cases, mediation.vault, platform.http, platform.problems, platform.values, platform.words,
 * work.records.
 */
package org.hawsh.mediation.followups;
