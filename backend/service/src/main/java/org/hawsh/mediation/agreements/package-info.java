/**
 * What the parties agreed on, who signed it, and what each of them undertook to do.
 *
 * <p>Words: <em>undertaking</em> (what one party will have done by a day), <em>guarantor</em> (somebody who vouches for it).
 *
 * <p>Imports: access, centres, mediation.breakglass, mediation.cases, mediation.parties, mediation.vault, platform.http,
 * platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.agreements;
