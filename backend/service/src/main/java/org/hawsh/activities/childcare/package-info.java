/**
 * The children's corner day by day: who looks after the children, which of them are expected, here and gone, and to whom each was
 * given. Taking a child in is bound to places, age-band ratio and two adults; handing one over is blocked by nothing but who
 * collects.
 *
 * <p>Words: <em>adult</em> (of the staff, present in the corner), <em>stay</em> (a child from drop-off to pick-up), <em>release</em>
 * (handing a child to somebody who is not on its list: one asks, another agrees), <em>closing</em> (the count at the end of a day).
 *
 * <p>Imports: access, access.decisions, activities.childcare.bookings, centres, centres.people, centres.rooms,
 * participants, participants.consents, participants.households, platform.database, platform.http, platform.problems,
 * platform.values, platform.words, work.records.
 */
package org.hawsh.activities.childcare;
