/**
 * The register: the record of everybody who takes part, how it is read, listed and edited, and what its other packages may do with it.
 *
 * <p>Words: <em>participant</em>, <em>reference</em>, <em>birth date</em> with its precision, <em>rough age</em>. Below it stand {@code
 * matching} (how one spelling finds another), {@code names}, {@code profile} (what people tell beside who they are) and {@code consents};
 * above it {@code search}, {@code duplicates}, {@code registration} and the others.
 *
 * <p>Imports: access, access.audit, centres, participants.consents, participants.matching, participants.names,
 * participants.profile, platform.database, platform.http, platform.jobs, platform.problems,
 * platform.values, work.records.
 */
package org.hawsh.participants;
