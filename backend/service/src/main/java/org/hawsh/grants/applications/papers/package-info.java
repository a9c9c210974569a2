/**
 * What is brought with an application: the letter of whoever owns the land, a permit, a list, a photo, as scans. Which documents must be
 * there the call says; a submission without one of them is refused with its name.
 *
 * <p>Words: <em>document</em> (what a call asks for, of the code list initiative-documents), <em>paper</em> (one scan of it).
 *
 * <p>Imports: access, grants.applications, grants.calls, platform.blobs, platform.codes, platform.http, platform.problems,
 * work.records.
 */
package org.hawsh.grants.applications.papers;
