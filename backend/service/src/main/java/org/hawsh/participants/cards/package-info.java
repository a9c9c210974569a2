/**
 * The cards a centre prints for its people: what stands on them.
 *
 * <p>Words: <em>card setting</em>.
 *
 * <p>Imports: access, centres, platform.http, work.records.
 */
package org.hawsh.participants.cards;
