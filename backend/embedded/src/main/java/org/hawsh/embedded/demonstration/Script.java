package org.hawsh.embedded.demonstration;

/** What a name is written in. */
enum Script {
    ARABIC,
    KURDISH,
    LATIN
}
