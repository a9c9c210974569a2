package org.hawsh.work.codes;

/** A code of the list was added, renamed or retired. */
record CodesChanged(String list) {}
