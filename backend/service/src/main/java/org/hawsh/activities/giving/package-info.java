/**
 * What the centre gives: kits that somebody signs for, and lists of payments made from locked sheets, which one person
 * prepares and another pays. Nobody pays the centre: there is no price anywhere.
 *
 * <p>Imports: activities.courses, participants, centres, access, platform.
 */
package org.hawsh.activities.giving;
