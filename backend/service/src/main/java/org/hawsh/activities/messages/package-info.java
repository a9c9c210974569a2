/**
 * Messages to people: a place is offered or confirmed, a session is off, moved or on again, the centre is closed, a certificate can be
 * fetched. A message is written in the transaction of what it tells of and sent afterwards by whoever claims it. Whether the person
 * agreed and how they can be reached without harm is looked at twice, when it is written and when it is sent; who must not be written
 * to is called by somebody of the staff, and who said no is left alone. Its words are made at the moment of sending and kept nowhere.
 *
 * <p>Words: an <em>outbox</em> holds what is still to be sent, a <em>transport</em> carries it, its <em>fate</em> is what becomes of it.
 *
 * <p>Imports: access, activities.certificates, activities.courses, activities.enrolment, centres, centres.closures,
 * participants, participants.consents, participants.profile, platform.database, platform.http, platform.jobs,
 * platform.problems, platform.values, platform.words, work.records. What a message is about is read
 * from the tables of its neighbours in plain SQL.
 */
package org.hawsh.activities.messages;
