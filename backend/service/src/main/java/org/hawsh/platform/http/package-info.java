/**
 * How resources speak HTTP: pages and cursors, entity tags, idempotency keys, merge patches.
 *
 * <p>The edge: a resource method says what is particular to it, and what every endpoint needs follows from an annotation
 * or a type, at run time and in the contract alike.
 *
 * <ul>
 *   <li>{@code @Once}: the request has one effect and one answer under its Idempotency-Key
 *   <li>{@code @ResponseStatus(201)}: published as 201
 *   <li>{@code @Conflict}: when the operation answers 409
 *   <li>a view that is {@code Versioned}: its ETag; one that is {@code Located}: its Location where it was made
 *   <li>{@code @BeanParam IfMatch seen}: the version an edit was made on, or 428 and 412
 *   <li>{@code @Consumes(MergePatch.MEDIA_TYPE)} with {@code @RequestBodySchema(EditX.class) JsonNode patch}: the merge patch
 *       of that record, published with every member optional
 * </ul>
 *
 * <p>Words: <em>page</em>, <em>cursor</em>, <em>entity tag</em>, <em>idempotency key</em>.
 *
 * <p>Imports: platform.codes, platform.database, platform.jobs, platform.problems, platform.request, platform.security,
 * platform.trail, platform.values, platform.words.
 */
package org.hawsh.platform.http;
