/**
 * What the centre gives: kits that somebody signs for, and lists of payments made from locked sheets, which one person
 * prepares and another pays. Nobody pays the centre: there is no price anywhere.
 *
 * <p>Imports: access, access.decisions, activities.courses.catalogue, centres, participants, platform.database, platform.http,
 * platform.problems, platform.values, platform.words, work.records.
 */
package org.hawsh.activities.giving;
