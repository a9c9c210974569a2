/**
 * The keys of sealed case files: one data key for each case, wrapped by a key-encryption key (KEK) that lies outside the
 * database. Destroying the data key destroys what was told, in every backup as well.
 *
 * <p>Words: <em>seal</em> (encrypt for one place), <em>KEK</em> (NIST SP 800-57: a key that wraps other keys).
 *
 * <p>Imports: platform.database, platform.http, platform.jobs, platform.security, work.records.
 */
package org.hawsh.mediation.vault;
