/**
 * What a mediator has typed and not sent yet, so that nothing is lost and nothing stays in a browser. Its author alone reads it,
 * and it is gone once it was sent, once its case is destroyed, and after some weeks.
 *
 * <p>Nothing of it stands in the audit trail: it is a thought that was not told to anybody yet.
 *
 * <p>Imports: access, mediation.cases, mediation.vault, platform.database, platform.http, platform.jobs,
 * platform.problems, platform.values.
 */
package org.hawsh.mediation.drafts;
