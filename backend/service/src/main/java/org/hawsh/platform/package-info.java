/**
 * The ground floor: what every feature stands on and none of them owns. Problems, languages, paging, versions,
 * request ids, the caller's database scope, sealing and the audit trail.
 *
 * <p>It knows no word of the domain and imports nothing of ours.
 */
package org.hawsh.platform;
