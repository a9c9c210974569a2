/**
 * How resources speak HTTP: pages and cursors, entity tags, idempotency keys, merge patches, rate limits, the gate
 * before the door.
 *
 * <p>Words: <em>page</em>, <em>cursor</em>, <em>entity tag</em>, <em>idempotency key</em>, <em>rate limit</em>.
 *
 * <p>Imports: platform.database, platform.jobs, platform.problems, platform.request, platform.security, platform.trail,
 * platform.words.
 */
package org.hawsh.platform.http;
