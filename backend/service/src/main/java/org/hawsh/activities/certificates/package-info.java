/**
 * Certificates of completed courses: names proof-read, issued under a number, revoked with a reason, and confirmed to a
 * stranger by initials alone where a centre has decided so. The paper itself is a print route of the web client.
 *
 * <p>Imports: activities.courses, activities.enrolment, participants, centres, access, platform.
 */
package org.hawsh.activities.certificates;
