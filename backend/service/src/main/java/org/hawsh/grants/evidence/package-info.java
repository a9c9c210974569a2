/**
 * Photographs and receipts of an initiative: brought first, and shown by what refers to them. A picture is kept without anything its camera
 * wrote beside it; whoever brings a photograph says that nobody can be recognised on it, or agreed to it on paper.
 *
 * <p>Words: <em>evidence</em> (a photograph or a receipt), <em>used</em> (something refers to it: the others are dropped after a day).
 *
 * <p>Imports: access, grants.awards, platform.blobs, platform.http, platform.jobs, platform.pictures, platform.problems,
 * work.records.
 */
package org.hawsh.grants.evidence;
