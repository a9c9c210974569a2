/**
 * What is kept: a record has an id, a version and a kind. The kind says, once and beside its feature, what the audit trail
 * and the history call it, what can happen to it and which of its fields are edited.
 *
 * <p>Imports: access, platform.codes, platform.contract, platform.database, platform.http, platform.problems, platform.trail, platform.values.
 */
package org.hawsh.work.records;
