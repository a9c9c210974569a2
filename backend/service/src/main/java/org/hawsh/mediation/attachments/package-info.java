/**
 * What a party brings to a case: a contract, a photograph of a boundary. Never a scan of a thumb-print, of an identity document or
 * of a signed agreement: those stay on paper, with the party.
 *
 * <p>Imports: access, mediation.cases, mediation.vault, platform.blobs, platform.database, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.mediation.attachments;
