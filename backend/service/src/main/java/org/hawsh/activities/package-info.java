/**
 * The catalogue: what a centre can offer, in three languages, with who may come, what is taught and what is given. It is one
 * for all centres and names nobody. There is no price in it: nobody pays.
 *
 * <p>Words: <em>activity</em> (an entry of the catalogue), <em>shape</em> (a closed group that enrols, an open one that is
 * counted, a campaign), <em>sensitive</em> (its title is shown within the group only).
 *
 * <p>Imports: access, platform.codes, platform.http, platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.activities;
