package org.hawsh.platform.pictures;

/** It does not go on as a picture of its type does. */
final class DamagedPicture extends RuntimeException {}
