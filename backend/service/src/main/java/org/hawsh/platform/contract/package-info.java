/**
 * What the published OpenAPI contract says of every operation, so that no resource repeats it. {@code ContractFilter} names the
 * steps in their order; what values and members mean stands in {@code values.properties} and {@code members.properties}.
 *
 * <p>Words: <em>contract</em>, <em>catalogue</em> (of the problem types), <em>list</em> (what is chosen from: open or closed).
 *
 * <p>Imports: platform.blobs, platform.http, platform.problems, platform.words.
 */
package org.hawsh.platform.contract;
