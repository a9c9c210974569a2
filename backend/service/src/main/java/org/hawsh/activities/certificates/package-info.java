/**
 * Certificates of completed courses: names proof-read, issued under a number, revoked with a reason, and confirmed to a
 * stranger by initials alone where a centre has decided so. The paper itself is a print route of the web client.
 *
 * <p>Imports: access, activities.courses.catalogue, activities.enrolment,
 * activities.enrolment.completion, centres, centres.funding,
 * centres.organisations, participants, participants.names, platform.database, platform.http, platform.problems, platform.values,
 * platform.words, work.records.
 */
package org.hawsh.activities.certificates;
