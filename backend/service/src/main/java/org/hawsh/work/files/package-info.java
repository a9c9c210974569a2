/**
 * A file in two steps: received and checked, then committed or expired. It waits sealed in chunks, at most 24 hours; when it is committed
 * or has expired nothing of it is left but what was counted.
 *
 * <p>A table of such files has the columns of {@link org.hawsh.work.files.ReceivedFile} and stands in the database's
 * {@code drop_expired_files}. What a file means, and what is wrong in it, is its feature's.
 *
 * <p>Imports: platform.blobs, platform.jobs, platform.problems, platform.workbooks, platform.values.
 */
package org.hawsh.work.files;
