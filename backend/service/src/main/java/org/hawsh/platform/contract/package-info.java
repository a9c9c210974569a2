/**
 * What the published OpenAPI contract says of every operation, so that no resource repeats it.
 *
 * <p>Words: <em>contract</em>, <em>catalogue</em> (of the problem types).
 *
 * <p>Imports: platform.blobs, platform.http, platform.problems, platform.words.
 */
package org.hawsh.platform.contract;
