/**
 * Who works on a case. A mediator is proposed, declares whether they know a party, and is a member once they have declared to
 * know none. An exclusion is for good and overrides every permission.
 *
 * <p>Words: <em>assignment</em> (of a mediator to a case), <em>declaration of interest</em> (United Nations Guidance for
 * Effective Mediation: impartiality).
 *
 * <p>Imports: mediation.mediators, platform.problems, platform.values, work.records.
 */
package org.hawsh.mediation.members;
