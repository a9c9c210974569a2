/**
 * What waits for whoever asks, about calls and about supports: what they may do there and did not ask for or approve themselves. One reading for all
 * of a list; where it is done, who may is looked at again.
 *
 * <p>Words: <em>task</em> (one thing somebody can do now).
 *
 * <p>Imports: access, centres, platform.database.
 */
package org.hawsh.grants.tasks;
