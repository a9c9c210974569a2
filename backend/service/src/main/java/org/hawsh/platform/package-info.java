/**
 * The ground floor: what every feature stands on and none of them owns. Its packages: {@code words} (languages and sentences),
 * {@code values}, {@code database} (the caller's scope on every connection), {@code security} (sealing, keys), {@code request},
 * {@code problems} (refusals and how they are answered), {@code http} (how resources speak HTTP), {@code contract} (what is
 * published of it), {@code trail} (audit trail and histories), {@code codes} (how a code list is stated), {@code sheets} (workbooks), {@code blobs} and {@code jobs}
 * (how a job is stated). It knows no word of the domain.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform;
